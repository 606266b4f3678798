package io.kvcompat.internal.guard;

import io.kvcompat.reply.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells what those commands reach whose arguments say it. */
final class ArgumentRules {
    private static final Set<String> SECTIONS_WITH_KEYS = Set.of("ALL", "DEFAULT", "EVERYTHING", "KEYSPACE");

    private ArgumentRules() {}

    static Set<Effect> of(String name, List<Bytes> parts, Databases databases) {
        return switch (name) {
            case "ACL:LOG" -> when(CommandReach.word(parts, 2).equals("RESET"), Effect.STATISTICS);
            case "CLIENT:KILL", "CLIENT:UNBLOCK" -> EnumSet.of(Effect.OTHER_CLIENTS);
            case "CLIENT:TRACKING" -> tracking(parts);
            case "CONFIG:SET" -> EnumSet.of(Effect.SETTINGS);
            case "COPY" -> when(namesAnotherDatabase(parts, databases), Effect.OTHER_DATABASES);
            case "EVAL", "EVAL_RO" -> script(parts, databases);
            case "EVALSHA", "EVALSHA_RO" -> EnumSet.of(Effect.DATABASE, Effect.SCRIPT_CACHE);
            case "FCALL", "FCALL_RO" -> EnumSet.of(Effect.DATABASE);
            case "INFO" -> when(parts.size() == 1 || tellsOfKeys(parts), Effect.DATABASE);
            // Its keys leave the working database, which they may; where they go to is another's.
            case "MIGRATE" -> EnumSet.of(Effect.OTHER_SERVERS);
            case "MOVE" ->
                when(parts.size() == 3 && databases.mayBeAnother(parts.get(2).utf8()), Effect.OTHER_DATABASES);
            case "RESET" -> when(databases.working() != 0, Effect.OTHER_DATABASES);
            case "SELECT" ->
                when(parts.size() == 2 && databases.mayBeAnother(parts.get(1).utf8()), Effect.OTHER_DATABASES);
            case "SUBSCRIBE" -> when(namesEvents(parts), Effect.DATABASE);
            default -> CommandReach.unknown();
        };
    }

    private static Set<Effect> when(boolean holds, Effect effect) {
        return holds ? EnumSet.of(effect) : Set.of();
    }

    private static Set<Effect> tracking(List<Bytes> parts) {
        boolean redirected = parts.stream().skip(3).anyMatch(part -> isWord(part, "REDIRECT"));
        return redirected ? EnumSet.of(Effect.DATABASE, Effect.OTHER_CLIENTS) : EnumSet.of(Effect.DATABASE);
    }

    private static Set<Effect> script(List<Bytes> parts, Databases databases) {
        if (parts.size() < 3) {
            return Set.of();
        }
        Set<Effect> effects = EnumSet.of(Effect.SCRIPT_CACHE);
        effects.addAll(ScriptReach.of(new String(parts.get(1).toArray(), StandardCharsets.ISO_8859_1), databases)
                .effects());
        return effects;
    }

    private static boolean namesAnotherDatabase(List<Bytes> parts, Databases databases) {
        for (int i = 3; i < parts.size(); i++) {
            if (isWord(parts.get(i), "DB")
                    && i + 1 < parts.size()
                    && databases.mayBeAnother(parts.get(i + 1).utf8())) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsOfKeys(List<Bytes> parts) {
        return parts.stream().skip(1).anyMatch(part -> SECTIONS_WITH_KEYS.contains(upper(part)));
    }

    private static boolean namesEvents(List<Bytes> parts) {
        return parts.stream().skip(1).anyMatch(part -> part.utf8().startsWith("__"));
    }

    private static boolean isWord(Bytes part, String word) {
        return upper(part).equals(word);
    }

    private static String upper(Bytes part) {
        return CommandReach.word(List.of(part), 0);
    }
}
