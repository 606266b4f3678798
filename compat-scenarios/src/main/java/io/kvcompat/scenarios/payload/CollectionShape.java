package io.kvcompat.scenarios.payload;

import io.kvcompat.command.Command;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenarios.Replies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One collection whose elements have {@value #ELEMENT} bytes each, a smaller one at the end where need be. */
enum CollectionShape implements Shape {
    HASH("HSET", "HGETALL"),
    LIST("RPUSH", "LRANGE", "0", "-1"),
    SET("SADD", "SMEMBERS"),
    ZSET("ZADD", "ZRANGE", "0", "-1"),
    STREAM("XADD", "XRANGE", "-", "+");

    private static final int ELEMENT = 256;

    private final String write;
    private final String read;
    private final List<String> range;

    CollectionShape(String write, String read, String... range) {
        this.write = write;
        this.read = read;
        this.range = List.of(range);
    }

    @Override
    public String write() {
        return write;
    }

    @Override
    public String read() {
        return read;
    }

    @Override
    public boolean isRecorded() {
        return false;
    }

    @Override
    public Payload of(PayloadSize size) {
        List<Bytes> elements = elements(PayloadBytes.random(size.bytes()));
        String key = Payload.key(size);
        return new Payload(
                size,
                Optional.of(Command.of("DEL", key)),
                writes(key, elements),
                command(read, key, range.stream().map(Bytes::of)),
                digest(elements),
                this::digest);
    }

    private static List<Bytes> elements(byte[] content) {
        List<Bytes> elements = new ArrayList<>();
        for (int from = 0; from < content.length; from += ELEMENT) {
            elements.add(Bytes.wrap(Arrays.copyOfRange(content, from, Math.min(content.length, from + ELEMENT))));
        }
        return elements;
    }

    private List<Command> writes(String key, List<Bytes> elements) {
        List<Command> writes = new ArrayList<>();
        List<Bytes> arguments = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            switch (this) {
                case LIST, SET -> arguments.add(elements.get(i));
                case HASH, ZSET -> arguments.addAll(List.of(Bytes.of(Integer.toString(i)), elements.get(i)));
                // One entry is one command; its id is given, as the clock would make another one each time.
                case STREAM ->
                    writes.add(
                            command(write, key, Stream.of(Bytes.of("1-" + (i + 1)), Bytes.of("f"), elements.get(i))));
            }
        }
        return arguments.isEmpty() ? writes : List.of(command(write, key, arguments.stream()));
    }

    private static Command command(String name, String key, Stream<Bytes> arguments) {
        return new Command(Stream.concat(Stream.of(Bytes.of(name), Bytes.of(key)), arguments)
                .toList());
    }

    private String digest(Reply reply) {
        List<Bytes> elements = new ArrayList<>();
        List<Reply> items = Replies.items(reply);
        for (int i = 0; i < items.size(); i++) {
            switch (this) {
                case LIST, SET, ZSET -> elements.add(bytes(items.get(i)));
                case HASH -> elements.add(bytes(items.get(++i)));
                case STREAM -> {
                    List<Reply> fields =
                            Replies.items(Replies.items(items.get(i)).get(1));
                    elements.add(bytes(fields.get(1)));
                }
            }
        }
        return digest(elements);
    }

    /** Returns one digest of all elements; a hash and a set promise no order. */
    private String digest(List<Bytes> elements) {
        List<String> digests = elements.stream().map(Bytes::sha256).toList();
        return Bytes.of(String.join(
                        "",
                        this == HASH || this == SET ? digests.stream().sorted().toList() : digests))
                .sha256();
    }

    private static Bytes bytes(Reply reply) {
        return ((BulkStringReply) reply).value();
    }
}
