package io.kvcompat.internal.redisson;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.AttributeReply;
import io.kvcompat.reply.BulkErrorReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SetReply;
import io.kvcompat.reply.SimpleStringReply;
import io.kvcompat.reply.VerbatimStringReply;
import java.util.List;

/** What replies take in memory, roughly: their content, and so many bytes for each object that holds it. */
final class ReplySize {
    /** For an element: the reply, its bytes with their header, and the place in a list. */
    static final long ELEMENT = 72;

    private ReplySize() {}

    /** Returns the size of a reply in bytes. */
    static long of(Reply reply) {
        if (reply instanceof BulkStringReply bulk) {
            return ELEMENT + bulk.value().length();
        }
        if (reply instanceof PushReply push) {
            return of(push.items());
        }
        if (reply instanceof ArrayReply array) {
            return of(array.items());
        }
        if (reply instanceof SetReply set) {
            return of(set.items());
        }
        if (reply instanceof MapReply map) {
            long size = ELEMENT;
            for (MapReply.Entry entry : map.entries()) {
                size += of(entry.key()) + of(entry.value());
            }
            return size;
        }
        if (reply instanceof AttributeReply attribute) {
            return of(attribute.attributes()) + of(attribute.reply());
        }
        return ELEMENT + textLength(reply);
    }

    private static long of(List<Reply> items) {
        long size = ELEMENT;
        for (Reply item : items) {
            size += of(item);
        }
        return size;
    }

    private static long textLength(Reply reply) {
        if (reply instanceof SimpleStringReply simple) {
            return simple.value().length();
        }
        if (reply instanceof ErrorReply error) {
            return error.value().length();
        }
        if (reply instanceof BulkErrorReply error) {
            return error.value().length();
        }
        return reply instanceof VerbatimStringReply verbatim ? verbatim.value().length() : 0;
    }
}
