package io.kvcompat.scenarios;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SetReply;
import io.kvcompat.reply.SimpleStringReply;
import io.kvcompat.reply.VerbatimStringReply;
import java.util.ArrayList;
import java.util.List;

/** Reads what scenarios need out of replies, in the same way in both protocols. */
public final class Replies {
    private Replies() {}

    /**
     * Returns the text of a simple, bulk or verbatim string.
     *
     * @throws UnexpectedReplyException when it is another reply
     */
    public static String text(Reply reply) {
        if (reply instanceof BulkStringReply bulk) {
            return bulk.value().utf8();
        } else if (reply instanceof SimpleStringReply simple) {
            return simple.value().utf8();
        } else if (reply instanceof VerbatimStringReply verbatim) {
            return verbatim.value().utf8();
        }
        throw new UnexpectedReplyException("a string", reply);
    }

    /**
     * Returns an integer, also one that is sent as a string.
     *
     * @throws UnexpectedReplyException when it is another reply
     */
    public static long integer(Reply reply) {
        if (reply instanceof IntegerReply integer) {
            return integer.value();
        }
        try {
            return Long.parseLong(text(reply));
        } catch (NumberFormatException e) {
            throw new UnexpectedReplyException("an integer", reply);
        }
    }

    /**
     * Returns the elements of an array or a set; of a map its keys and values in turn, as RESP2 has them.
     *
     * @throws UnexpectedReplyException when it is another reply
     */
    public static List<Reply> items(Reply reply) {
        if (reply instanceof ArrayReply array) {
            return array.items();
        } else if (reply instanceof SetReply set) {
            return set.items();
        } else if (reply instanceof MapReply map) {
            List<Reply> items = new ArrayList<>();
            for (MapReply.Entry entry : map.entries()) {
                items.add(entry.key());
                items.add(entry.value());
            }
            return items;
        }
        throw new UnexpectedReplyException("an array", reply);
    }

    /**
     * Returns the texts of the elements of an array or a set, see {@link #items}.
     *
     * @throws UnexpectedReplyException when it is another reply
     */
    public static List<String> texts(Reply reply) {
        return items(reply).stream().map(Replies::text).toList();
    }
}
