package io.kvcompat.internal.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each command reaches by its name alone: {@code reach.txt} beside this class. */
final class ReachTable {
    /** Stands for a command whose arguments tell what it reaches. */
    static final Set<CommandEffect> BY_ARGUMENTS = Collections.unmodifiableSet(EnumSet.of(CommandEffect.UNKNOWN));

    private static final Map<String, Set<CommandEffect>> REACH = read();

    private ReachTable() {}

    /** Returns what the command or, with a colon, the subcommand of that name in upper case reaches; null when not known. */
    static @Nullable Set<CommandEffect> of(String name) {
        return REACH.get(name);
    }

    private static Map<String, Set<CommandEffect>> read() {
        Map<String, Set<CommandEffect>> reach = new HashMap<>();
        try (InputStream in = ReachTable.class.getResourceAsStream("reach.txt")) {
            if (in == null) {
                throw new IllegalStateException("reach.txt is missing from the class path");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> read(line, reach));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(reach);
    }

    private static void read(String line, Map<String, Set<CommandEffect>> reach) {
        int colon = line.indexOf(": ");
        Set<CommandEffect> effects = effects(line.substring(0, colon));
        for (String name : line.substring(colon + 2).split(" ")) {
            if (reach.put(name, effects) != null) {
                throw new IllegalStateException("reach.txt names " + name + " twice");
            }
        }
    }

    private static Set<CommandEffect> effects(String kinds) {
        return switch (kinds) {
            case "keys", "session" -> Set.of();
            case "arguments" -> BY_ARGUMENTS;
            default -> {
                Set<CommandEffect> effects = EnumSet.noneOf(CommandEffect.class);
                Arrays.stream(kinds.split(",")).map(CommandEffect::of).forEach(effects::add);
                yield Collections.unmodifiableSet(effects);
            }
        };
    }
}
