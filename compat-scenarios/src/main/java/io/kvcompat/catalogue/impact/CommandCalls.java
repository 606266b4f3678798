package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.source.MethodCall;
import io.kvcompat.catalogue.impact.source.SourceFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which calls of a program send which command, by what is known of the client libraries: methods that take a command
 * as it is, methods that are named like one, and the variables that clients are kept in.
 */
final class CommandCalls {
    /** Methods that take a command as it is, without underscores and in small letters. */
    private static final Set<String> RAW = Set.of(
            "call",
            "pcall",
            "callbuffer",
            "sendcommand",
            "executecommand",
            "execute",
            "executeasync",
            "executeraw",
            "do",
            "docontext",
            "doasync",
            "cmd",
            "command",
            "rawcommand",
            "rediscommand",
            "redisappendcommand",
            "redisasynccommand",
            "rediscommandargv",
            "noreplycommand",
            "command!",
            "custom",
            "customcommand",
            "dispatch",
            "send",
            "sendasync",
            "newcmd",
            "newcommand",
            "newstatuscmd",
            "newslicecmd",
            "newstringcmd",
            "commandargv",
            "callv",
            "callwithblock",
            "blockingcall",
            "q",
            "rediscommandlist",
            "arbitrary");

    /** Client methods whose names say more than the command, or less. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("scaniter", "SCAN"),
            Map.entry("scaniterator", "SCAN"),
            Map.entry("scaneach", "SCAN"),
            Map.entry("scantype", "SCAN"),
            Map.entry("scanstream", "SCAN"),
            Map.entry("scanoptions", "SCAN"),
            Map.entry("scanparams", "SCAN"),
            Map.entry("scanargs", "SCAN"),
            Map.entry("keyscanargs", "SCAN"),
            Map.entry("keyscanoptions", "SCAN"),
            Map.entry("scanall", "SCAN"),
            Map.entry("scanmatch", "SCAN"),
            Map.entry("withtype", "SCAN"),
            Map.entry("getkeysbypattern", "SCAN"),
            Map.entry("waitreplicas", "WAIT"),
            Map.entry("waitforreplicas", "WAIT"),
            Map.entry("evalshascript", "EVALSHA"));

    /** Names that methods of all programs have; they count only on what is called like a client. */
    private static final Set<String> COMMON = Set.of(
            "get",
            "set",
            "del",
            "type",
            "keys",
            "sort",
            "append",
            "copy",
            "exists",
            "rename",
            "info",
            "ping",
            "echo",
            "wait",
            "time",
            "save",
            "move",
            "touch",
            "dump",
            "exec",
            "eval",
            "select",
            "auth",
            "role",
            "reset",
            "quit",
            "command",
            "sync",
            "monitor",
            "discard",
            "subscribe",
            "unsubscribe",
            "publish",
            "substr",
            "shutdown",
            "migrate",
            "restore",
            "object",
            "watch",
            "unwatch",
            "persist",
            "expire",
            "ttl",
            "scan",
            "multi",
            "readonly",
            "hello",
            "failover",
            "asking",
            "module",
            "script",
            "function",
            "config",
            "client",
            "cluster",
            "latency",
            "memory",
            "debug",
            "slaveof",
            "swapdb");

    private static final Pattern CLIENT = Pattern.compile(
            "(?i).*(?:redis\\w*|valkey\\w*|jedis\\w*|lettuce\\w*|keydb\\w*|rdb\\d?|rdb_?(?:client|conn|cli|pool)\\w*|\\brc)(?:\\(.*\\))?!?$"
                    + "|(?:.*[.>:])?(?:r|c|rc|conn|connection|client|cluster|commands?|sync|pipe|pipeline|pipelined|multi|tx|cli|db|asyncCommands|syncCommands|con|cache\\.client)(?:\\(\\))?!?$");

    private static final Pattern SQL = Pattern.compile("(?i)from|into|table|where|values|join");

    private final Map<String, String> named = new HashMap<>();
    private final Set<String> commands = new TreeSet<>();

    /** @param commands the commands of both servers, {@code config|get} say */
    CommandCalls(Collection<String> commands) {
        for (String command : commands) {
            String name = command.toUpperCase(Locale.ROOT).replace('|', ' ');
            this.commands.add(name);
            this.named.putIfAbsent(command.replaceAll("[|_-]", ""), name);
        }
        named.putAll(OTHER_NAMES);
    }

    /** Returns the names of methods that may send one of the commands. */
    Set<String> methodNames(Collection<String> wanted) {
        Set<String> names = new TreeSet<>();
        named.forEach((name, command) -> {
            if (wanted.contains(command)) {
                names.add(name);
            }
        });
        return names;
    }

    List<ProgramCommand> of(SourceFacts source) {
        List<ProgramCommand> uses = new ArrayList<>();
        for (MethodCall call : source.calls()) {
            ProgramCommand use = of(call);
            if (use != null) {
                uses.add(use);
            }
        }
        return uses;
    }

    /** Returns the command that a call sends; null where it sends none, as far as one can tell. */
    @Nullable
    ProgramCommand of(MethodCall call) {
        String method = call.plainMethod();
        if (method.equals("rediscli") || method.equals("redis-cli") || method.equals("valkey-cli")) {
            return known(call, afterOptions(call));
        }
        if (isRaw(call, method)) {
            ProgramCommand use = known(call, call.words());
            // $this->call('migrate') of a framework is no command; what has a module's dot can be nothing else.
            if (use != null && (use.command().contains(".") || call.about() || isNamedLikeClient(call))) {
                return use;
            }
        }
        String command = named.get(method.replaceAll("(?:async|commandasync)$", ""));
        if (command == null || !isClient(call, method)) {
            return null;
        }
        if (!command.contains(" ") && isContainer(command)) {
            ProgramCommand whole = withSubcommand(call, command);
            return whole != null ? whole : new ProgramCommand(command, call);
        }
        return new ProgramCommand(command, call);
    }

    private static boolean isRaw(MethodCall call, String method) {
        boolean server = call.language().equals("lua") && call.receiver().matches("redis|server");
        return RAW.contains(method) && (server || !call.language().equals("lua"));
    }

    private boolean isContainer(String command) {
        return commands.stream().anyMatch(one -> one.startsWith(command + " "));
    }

    private @Nullable ProgramCommand withSubcommand(MethodCall call, String command) {
        List<@Nullable String> words = call.words();
        String first = words.isEmpty() ? null : words.get(0);
        String whole = first == null ? "" : command + " " + first.toUpperCase(Locale.ROOT);
        return commands.contains(whole) ? new ProgramCommand(whole, call) : null;
    }

    private static boolean isNamedLikeClient(MethodCall call) {
        return CLIENT.matcher(call.receiver().replaceAll("\\s+", "")).matches();
    }

    /** Names like scan and wait need a client before them, or several words of the command behind. */
    private static boolean isClient(MethodCall call, String method) {
        boolean client = isNamedLikeClient(call);
        // In Go this is the package, whose functions take what was answered apart.
        if (call.language().equals("go") && call.receiver().equals("redis")) {
            return false;
        }
        // No client sends these with less: a key, a time or a place, and a payload.
        if ((method.equals("migrate") || method.equals("restore"))
                && call.arguments().size() < 3) {
            return false;
        }
        if (method.equals("scanall")) {
            return client;
        }
        if (COMMON.contains(method)) {
            boolean named = call.receiver().matches("(?is).*(?:redis|valkey|jedis|lettuce|rdb).*");
            return client && (call.about() || named);
        }
        return client || call.about() || OTHER_NAMES.containsKey(method);
    }

    private @Nullable ProgramCommand known(MethodCall call, List<@Nullable String> words) {
        int first = 0;
        while (first < words.size() && words.get(first) == null && first < 3) {
            first++;
        }
        if (first >= words.size()) {
            return null;
        }
        String name = Objects.requireNonNullElse(words.get(first), "");
        boolean isSql = words.stream()
                        .anyMatch(word -> word != null && SQL.matcher(word).matches())
                && !call.about();
        if (name.isEmpty() || isSql) {
            return null;
        }
        String command = name.toUpperCase(Locale.ROOT);
        String second = first + 1 < words.size() ? words.get(first + 1) : null;
        String whole = second == null ? "" : command + " " + second.toUpperCase(Locale.ROOT);
        if (commands.contains(whole)) {
            return new ProgramCommand(whole, call);
        }
        boolean written = name.equals(command) || name.equals(name.toLowerCase(Locale.ROOT));
        boolean module = command.matches("[A-Z]{2,8}\\.[A-Z_]{2,20}");
        return written && (commands.contains(command) || module) ? new ProgramCommand(command, call) : null;
    }

    private static List<@Nullable String> afterOptions(MethodCall call) {
        List<@Nullable String> words = call.words();
        int i = 0;
        while (i < words.size()) {
            String word = words.get(i);
            if (word == null) {
                i++;
            } else if (word.startsWith("--") || word.matches("-[cxe23]|-[a-z0-9]{2,}")) {
                i++;
            } else if (word.startsWith("-")) {
                i += 2;
            } else {
                break;
            }
        }
        return words.subList(Math.min(i, words.size()), words.size());
    }
}
