package io.kvcompat.proxy;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.AttributeReply;
import io.kvcompat.reply.BigNumberReply;
import io.kvcompat.reply.BooleanReply;
import io.kvcompat.reply.BulkErrorReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.DoubleReply;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SetReply;
import io.kvcompat.reply.SimpleStringReply;
import io.kvcompat.reply.VerbatimStringReply;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes replies as a server does. */
final class RespBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private RespBytes() {}

    static byte[] of(Reply reply) {
        RespBytes bytes = new RespBytes();
        bytes.write(reply);
        return bytes.out.toByteArray();
    }

    private void write(Reply reply) {
        switch (reply.type()) {
            case SIMPLE_STRING -> line('+', ((SimpleStringReply) reply).value());
            case ERROR -> line('-', ((ErrorReply) reply).value());
            case INTEGER -> line(':', Long.toString(((IntegerReply) reply).value()));
            case BULK_STRING -> bulk('$', ((BulkStringReply) reply).value());
            case BULK_ERROR -> bulk('!', ((BulkErrorReply) reply).value());
            case VERBATIM_STRING -> {
                VerbatimStringReply verbatim = (VerbatimStringReply) reply;
                ByteArrayOutputStream whole = new ByteArrayOutputStream();
                whole.writeBytes((verbatim.format() + ":").getBytes(StandardCharsets.ISO_8859_1));
                whole.writeBytes(verbatim.value().toArray());
                bulk('=', Bytes.wrap(whole.toByteArray()));
            }
            case NULL -> line('_', "");
            case NULL_BULK -> line('$', "-1");
            case NULL_ARRAY -> line('*', "-1");
            case DOUBLE -> line(',', ((DoubleReply) reply).text());
            case BOOLEAN -> line('#', ((BooleanReply) reply).value() ? "t" : "f");
            case BIG_NUMBER -> line('(', ((BigNumberReply) reply).text());
            case ARRAY -> items('*', ((ArrayReply) reply).items());
            case SET -> items('~', ((SetReply) reply).items());
            case PUSH -> items('>', ((PushReply) reply).items());
            case MAP -> map('%', (MapReply) reply);
            case ATTRIBUTE -> {
                map('|', ((AttributeReply) reply).attributes());
                write(((AttributeReply) reply).reply());
            }
        }
    }

    private void items(char sign, List<Reply> items) {
        line(sign, Integer.toString(items.size()));
        items.forEach(this::write);
    }

    private void map(char sign, MapReply map) {
        line(sign, Integer.toString(map.entries().size()));
        map.entries().forEach(entry -> {
            write(entry.key());
            write(entry.value());
        });
    }

    private void bulk(char sign, Bytes value) {
        line(sign, Long.toString(value.length()));
        out.writeBytes(value.toArray());
        out.write('\r');
        out.write('\n');
    }

    private void line(char sign, Bytes text) {
        out.write(sign);
        out.writeBytes(text.toArray());
        out.write('\r');
        out.write('\n');
    }

    private void line(char sign, String text) {
        line(sign, Bytes.of(text));
    }
}
