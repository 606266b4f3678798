package io.kvcompat.scenarios.payload;

import io.kvcompat.command.Command;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** One string, by SET and GET. */
record StringShape(IntFunction<byte[]> content) implements Shape {
    @Override
    public String write() {
        return "SET";
    }

    @Override
    public String read() {
        return "GET";
    }

    @Override
    public Payload of(PayloadSize size) {
        Bytes value = Bytes.wrap(content.apply(size.bytes()));
        Command set = new Command(List.of(Bytes.of("SET"), Bytes.of(Payload.key(size)), value));
        return new Payload(
                size,
                Optional.empty(),
                List.of(set),
                Command.of("GET", Payload.key(size)),
                value.sha256(),
                reply -> digest(reply, value));
    }

    private static String digest(Reply reply, Bytes written) {
        return reply instanceof BulkStringReply bulk
                ? (bulk.value().equals(written) ? written : bulk.value()).sha256()
                : "no string: " + reply.type().label();
    }
}
