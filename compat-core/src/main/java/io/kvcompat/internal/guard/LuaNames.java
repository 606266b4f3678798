package io.kvcompat.internal.guard;

import java.util.Map;
import java.util.Set;

/** What a script may name of what all scripts share, and what that is. */
final class LuaNames {
    static final Set<String> KEYWORDS = Set.of(
            "and",
            "break",
            "do",
            "else",
            "elseif",
            "end",
            "false",
            "for",
            "function",
            "goto",
            "if",
            "in",
            "local",
            "nil",
            "not",
            "or",
            "repeat",
            "return",
            "then",
            "true",
            "until",
            "while");

    /** Set anew for each script. */
    static final Set<String> VALUES = Set.of("KEYS", "ARGV");

    /** Functions that change nothing but what they are given. */
    static final Set<String> FUNCTIONS = Set.of(
            "assert",
            "error",
            "ipairs",
            "next",
            "pairs",
            "pcall",
            "rawequal",
            "select",
            "tonumber",
            "tostring",
            "type",
            "unpack",
            "xpcall");

    private static final Set<String> API = Set.of(
            "acl_check_cmd",
            "call",
            "error_reply",
            "pcall",
            "register_function",
            "replicate_commands",
            "setresp",
            "sha1hex",
            "status_reply",
            "LOG_DEBUG",
            "LOG_NOTICE",
            "LOG_VERBOSE",
            "LOG_WARNING",
            "REDIS_VERSION",
            "REDIS_VERSION_NUM",
            "REPL_ALL",
            "REPL_AOF",
            "REPL_NONE",
            "REPL_REPLICA",
            "REPL_SLAVE",
            "SERVER_NAME",
            "SERVER_VERSION",
            "SERVER_VERSION_NUM",
            "VALKEY_VERSION_NUM");

    /** The members of each library that change nothing which outlives the script. */
    static final Map<String, Set<String>> LIBRARIES = Map.of(
            "redis", API,
            "server", API,
            "string",
                    Set.of(
                            "byte", "char", "find", "format", "gmatch", "gsub", "len", "lower", "match", "rep",
                            "reverse", "sub", "upper"),
            "table", Set.of("concat", "getn", "insert", "maxn", "remove", "sort"),
            "math",
                    Set.of(
                            "abs", "ceil", "cos", "exp", "floor", "fmod", "huge", "log", "log10", "max", "min", "mod",
                            "modf", "pi", "pow", "random", "sin", "sqrt", "tan"),
            "bit",
                    Set.of(
                            "arshift", "band", "bnot", "bor", "bswap", "bxor", "lshift", "rol", "ror", "rshift",
                            "tobit", "tohex"),
            "cjson", Set.of("decode", "encode", "null"),
            "cmsgpack", Set.of("pack", "unpack", "unpack_limit", "unpack_one"),
            "struct", Set.of("pack", "size", "unpack"),
            "os", Set.of("clock"));

    static final Set<String> CALLS = Set.of("redis.call", "redis.pcall", "server.call", "server.pcall");

    /** Names that stand for something shared where a script does not declare them, and not everywhere in it does. */
    static final Set<String> SHARED = Set.of(
            "_G",
            "_VERSION",
            "collectgarbage",
            "coroutine",
            "debug",
            "dofile",
            "gcinfo",
            "getfenv",
            "getmetatable",
            "io",
            "load",
            "loadfile",
            "loadstring",
            "module",
            "newproxy",
            "package",
            "print",
            "rawget",
            "rawlen",
            "rawset",
            "require",
            "setfenv",
            "setmetatable");

    /** How often all loops of a script together may go round. */
    static final double MOST_ROUNDS = 1e6;

    private static final double LARGEST_NUMBER = 1e7;

    private LuaNames() {}

    /** Tells whether a number is none that makes a loop long or a string large. */
    static boolean isSmall(String number) {
        return number.startsWith("0x") || number.startsWith("0X")
                ? number.length() <= 7
                : Double.parseDouble(number) <= LARGEST_NUMBER;
    }
}
