package io.kvcompat.known.rule;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells which arguments of a command are keys, without asking a server. */
final class Keys {
    private static final Set<String> ALL = Set.of(
            "DEL",
            "UNLINK",
            "EXISTS",
            "TOUCH",
            "MGET",
            "WATCH",
            "SINTER",
            "SUNION",
            "SDIFF",
            "SINTERSTORE",
            "SUNIONSTORE",
            "SDIFFSTORE",
            "PFCOUNT",
            "PFMERGE",
            "RENAME",
            "RENAMENX",
            "RPOPLPUSH",
            "LCS");
    private static final Set<String> SECOND_TO_LAST = Set.of("BITOP", "OBJECT", "XINFO", "XGROUP", "MEMORY");
    private static final Set<String> TWO = Set.of(
            "COPY",
            "LMOVE",
            "BLMOVE",
            "SMOVE",
            "GEOSEARCHSTORE",
            "ZRANGESTORE",
            "BRPOPLPUSH",
            "SORT",
            "GEORADIUS",
            "GEORADIUSBYMEMBER");
    private static final Set<String> COUNTED = Set.of(
            "EVAL",
            "EVALSHA",
            "EVAL_RO",
            "EVALSHA_RO",
            "FCALL",
            "FCALL_RO",
            "ZUNIONSTORE",
            "ZINTERSTORE",
            "ZDIFFSTORE");
    private static final Set<String> NONE = Set.of(
            "ACL",
            "AUTH",
            "CLIENT",
            "CLUSTER",
            "COMMAND",
            "COMMANDLOG",
            "CONFIG",
            "DBSIZE",
            "ECHO",
            "EXEC",
            "FLUSHALL",
            "FLUSHDB",
            "FUNCTION",
            "HELLO",
            "INFO",
            "KEYS",
            "LATENCY",
            "MODULE",
            "MONITOR",
            "MULTI",
            "PING",
            "PSUBSCRIBE",
            "PUBLISH",
            "PUBSUB",
            "RANDOMKEY",
            "SCAN",
            "SCRIPT",
            "SELECT",
            "SLOWLOG",
            "SUBSCRIBE",
            "SWAPDB",
            "WAIT",
            "WAITAOF");

    private Keys() {}

    /** Returns the keys that a command names, the most that may be ones where it cannot be told. */
    static List<Bytes> of(Command command) {
        String name = command.name();
        List<Bytes> arguments = command.arguments();
        if (arguments.isEmpty() || NONE.contains(name)) {
            return List.of();
        }
        if (ALL.contains(name)) {
            return arguments;
        }
        if (SECOND_TO_LAST.contains(name)) {
            return arguments.subList(1, arguments.size());
        }
        if (name.equals("MSET") || name.equals("MSETNX")) {
            return everySecond(arguments, 0, arguments.size());
        }
        if (name.equals("MSETEX")) {
            return everySecond(arguments, 1, Math.min(arguments.size(), 1 + 2 * number(arguments.get(0))));
        }
        if (COUNTED.contains(name) && arguments.size() > 1) {
            List<Bytes> keys =
                    new ArrayList<>(arguments.subList(2, Math.min(arguments.size(), 2 + number(arguments.get(1)))));
            if (name.startsWith("Z")) {
                keys.add(arguments.get(0));
            }
            return keys;
        }
        if (name.startsWith("X")) {
            return streams(arguments);
        }
        return arguments.subList(0, Math.min(arguments.size(), TWO.contains(name) ? arguments.size() : 1));
    }

    private static List<Bytes> streams(List<Bytes> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).utf8().toUpperCase(Locale.ROOT).equals("STREAMS")) {
                return arguments.subList(i + 1, i + 1 + (arguments.size() - i - 1) / 2);
            }
        }
        return arguments.subList(0, 1);
    }

    private static List<Bytes> everySecond(List<Bytes> arguments, int from, int to) {
        List<Bytes> keys = new ArrayList<>();
        for (int i = from; i < to; i += 2) {
            keys.add(arguments.get(i));
        }
        return keys;
    }

    private static int number(Bytes text) {
        return text.length() < 6 && text.utf8().matches("\\d+") ? Integer.parseInt(text.utf8()) : 0;
    }
}
