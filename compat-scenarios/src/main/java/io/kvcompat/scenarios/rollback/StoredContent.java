package io.kvcompat.scenarios.rollback;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenarios.Replies;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Something that a server keeps, in one type and encoding. In commands {@code @} stands for what the names of keys begin
 * with.
 *
 * @param name what it is, {@code set as intset} say
 * @param key its key; empty for what is no key
 * @param write the commands that make it
 * @param read the commands that read all of it
 */
record StoredContent(String name, String key, List<String> write, List<String> read) {
    /** A time far ahead, in milliseconds since 1970. */
    private static final String LATER = "4102444800000";

    private static final int MANY = 600;

    /** Every type in each of its encodings. */
    static final List<StoredContent> KEYS = List.of(
            key("string as integer", "SET @1 12345", "GET @1"),
            key("string as embstr", "SET @1 hello", "GET @1"),
            key("string as raw", "SET @1 " + "x".repeat(300), "GET @1"),
            key("string that expires", "SET @1 v PXAT " + LATER, "GET @1", "PEXPIRETIME @1"),
            key("short list", "RPUSH @1 a b 3", "LRANGE @1 0 -1"),
            key("long list", "RPUSH @1" + many("e", "-" + "y".repeat(40)), "LRANGE @1 0 -1"),
            key("set of integers", "SADD @1 1 2 3", "SMEMBERS @1"),
            key("small set", "SADD @1 a b c", "SMEMBERS @1"),
            key("large set", "SADD @1" + many("m", ""), "SMEMBERS @1"),
            key("small hash", "HSET @1 f v g w", "HGETALL @1"),
            key("large hash", "HSET @1" + many("f", " v"), "HGETALL @1"),
            key("small sorted set", "ZADD @1 1.5 a -inf b", "ZRANGE @1 0 -1 WITHSCORES"),
            key("large sorted set", "ZADD @1" + many("1", "0 m"), "ZRANGE @1 0 -1 WITHSCORES"),
            new StoredContent(
                    "stream with a group",
                    "@1",
                    List.of(
                            "XADD @1 1-1 f v",
                            "XADD @1 2-1 f w",
                            "XGROUP CREATE @1 g 0",
                            "XREADGROUP GROUP g c COUNT 1 STREAMS @1 >"),
                    List.of("XRANGE @1 - +", "XPENDING @1 g")));

    /** A hash of which one field expires: one side knows it, the other may not. */
    static final StoredContent FIELD_TTL = new StoredContent(
            "hash with a field that expires",
            "@1",
            List.of("HSET @1 f v g w", "HPEXPIREAT @1 " + LATER + " FIELDS 1 f"),
            List.of("HGETALL @1", "HPEXPIRETIME @1 FIELDS 2 f g"));

    /** A library of functions. */
    static final StoredContent FUNCTION = new StoredContent(
            "library of functions",
            "",
            List.of("FUNCTION LOAD REPLACE \"#!lua name=kept\\nredis.register_function{function_name='kept',"
                    + " callback=function() return 7 end, flags={'no-writes'}}\""),
            List.of("FCALL kept 0", "FUNCTION LIST WITHCODE"));

    private static StoredContent key(String name, String write, String... read) {
        return new StoredContent(name, "@1", List.of(write), List.of(read));
    }

    /** Returns {@code " e0SUFFIX e1SUFFIX …"}; a suffix of {@code "0 m"} makes pairs of a score and a member. */
    private static String many(String prefix, String suffix) {
        return IntStream.range(0, MANY)
                .mapToObj(n -> " " + prefix + n + (suffix.equals("0 m") ? suffix + n : suffix))
                .collect(Collectors.joining());
    }

    /** Makes it; returns whether the server knows how. */
    boolean write(Session session, String prefix) {
        for (String command : write) {
            if (session.call(Command.parse(named(command, prefix))).reply().isError()) {
                return false;
            }
        }
        return true;
    }

    /** Reads all of it as text; elements that have no order are sorted. */
    List<String> read(Session session, String prefix) {
        List<String> texts = new ArrayList<>();
        for (String command : read) {
            Reply reply = session.call(Command.parse(named(command, prefix))).reply();
            if (reply.isError() || !command.startsWith("SMEMBERS") && !command.startsWith("HGETALL")) {
                texts.add(reply.toString());
            } else {
                texts.add(sorted(Replies.items(reply), command.startsWith("HGETALL") ? 2 : 1));
            }
        }
        return texts;
    }

    private static String sorted(List<Reply> items, int together) {
        return IntStream.range(0, items.size() / together)
                .mapToObj(n -> items.subList(n * together, (n + 1) * together).toString())
                .sorted()
                .toList()
                .toString();
    }

    String keyNamed(String prefix) {
        return named(key, prefix);
    }

    private String named(String command, String prefix) {
        return command.replace("@1", prefix + name.replace(' ', '-'));
    }
}
