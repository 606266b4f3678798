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

    static Set<CommandEffect> of(String name, List<Bytes> parts, Databases databases) {
        return switch (name) {
            case "ACL:LOG" -> when(CommandReach.word(parts, 2).equals("RESET"), CommandEffect.STATISTICS);
            case "CLIENT:KILL", "CLIENT:UNBLOCK" -> EnumSet.of(CommandEffect.OTHER_CLIENTS);
            case "CLIENT:TRACKING" -> tracking(parts);
            case "CONFIG:SET" -> EnumSet.of(CommandEffect.SETTINGS);
            case "COPY" -> when(namesAnotherDatabase(parts, databases), CommandEffect.OTHER_DATABASES);
            case "EVAL", "EVAL_RO" -> script(parts, databases);
            case "EVALSHA", "EVALSHA_RO" -> EnumSet.of(CommandEffect.DATABASE, CommandEffect.SCRIPT_CACHE);
            case "FCALL", "FCALL_RO" -> EnumSet.of(CommandEffect.DATABASE);
            case "INFO" -> when(parts.size() == 1 || tellsOfKeys(parts), CommandEffect.DATABASE);
            // Its keys leave the working database, which they may; where they go to is another's.
            case "MIGRATE" -> EnumSet.of(CommandEffect.OTHER_SERVERS);
            case "MOVE" ->
                when(parts.size() == 3 && databases.mayBeAnother(parts.get(2).utf8()), CommandEffect.OTHER_DATABASES);
            case "RESET" -> when(databases.working() != 0, CommandEffect.OTHER_DATABASES);
            case "SELECT" ->
                when(parts.size() == 2 && databases.mayBeAnother(parts.get(1).utf8()), CommandEffect.OTHER_DATABASES);
            case "SUBSCRIBE" -> when(namesEvents(parts), CommandEffect.DATABASE);
            default -> CommandReach.unknown();
        };
    }

    private static Set<CommandEffect> when(boolean holds, CommandEffect effect) {
        return holds ? EnumSet.of(effect) : Set.of();
    }

    private static Set<CommandEffect> tracking(List<Bytes> parts) {
        boolean redirected = parts.stream().skip(3).anyMatch(part -> isWord(part, "REDIRECT"));
        return redirected
                ? EnumSet.of(CommandEffect.DATABASE, CommandEffect.OTHER_CLIENTS)
                : EnumSet.of(CommandEffect.DATABASE);
    }

    private static Set<CommandEffect> script(List<Bytes> parts, Databases databases) {
        if (parts.size() < 3) {
            return Set.of();
        }
        Set<CommandEffect> effects = EnumSet.of(CommandEffect.SCRIPT_CACHE);
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
