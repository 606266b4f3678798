package io.kvcompat.internal.redaction;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.AttributeReply;
import io.kvcompat.reply.BulkErrorReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SetReply;
import io.kvcompat.reply.SimpleStringReply;
import io.kvcompat.reply.VerbatimStringReply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** Goes through the strings of replies, whatever their type and depth; types stay as they are. */
final class ReplyStrings {
    private ReplyStrings() {}

    /** Returns {@code reply} with each of its strings replaced by what {@code change} makes of it. */
    static Reply map(Reply reply, UnaryOperator<Bytes> change) {
        if (reply instanceof BulkStringReply bulk) {
            return new BulkStringReply(change.apply(bulk.value()));
        } else if (reply instanceof SimpleStringReply simple) {
            return new SimpleStringReply(change.apply(simple.value()));
        } else if (reply instanceof ErrorReply error) {
            return new ErrorReply(change.apply(error.value()));
        } else if (reply instanceof BulkErrorReply error) {
            return new BulkErrorReply(change.apply(error.value()));
        } else if (reply instanceof VerbatimStringReply verbatim) {
            return new VerbatimStringReply(verbatim.format(), change.apply(verbatim.value()));
        } else if (reply instanceof ArrayReply array) {
            return new ArrayReply(map(array.items(), change));
        } else if (reply instanceof SetReply set) {
            return new SetReply(map(set.items(), change));
        } else if (reply instanceof PushReply push) {
            return new PushReply(map(push.items(), change));
        } else if (reply instanceof MapReply map) {
            return map(map, change);
        } else if (reply instanceof AttributeReply attribute) {
            return new AttributeReply(map(attribute.attributes(), change), map(attribute.reply(), change));
        }
        return reply;
    }

    private static MapReply map(MapReply map, UnaryOperator<Bytes> change) {
        return new MapReply(map.entries().stream()
                .map(entry -> new MapReply.Entry(map(entry.key(), change), map(entry.value(), change)))
                .toList());
    }

    private static List<Reply> map(List<Reply> items, UnaryOperator<Bytes> change) {
        return items.stream().map(item -> map(item, change)).toList();
    }

    /** Returns the text of a string of any kind; empty for what is none. */
    static String text(Reply reply) {
        if (reply instanceof BulkStringReply bulk) {
            return latin1(bulk.value());
        } else if (reply instanceof SimpleStringReply simple) {
            return latin1(simple.value());
        } else if (reply instanceof VerbatimStringReply verbatim) {
            return latin1(verbatim.value());
        }
        return "";
    }

    /** Returns one character for each byte, so that what is not UTF-8 comes through unharmed. */
    static String latin1(Bytes value) {
        return new String(value.toArray(), StandardCharsets.ISO_8859_1);
    }

    /** Turns back what {@link #latin1} made. */
    static Bytes bytes(String latin1) {
        return Bytes.wrap(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }
}
