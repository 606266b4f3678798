package io.kvcompat.reply;

import java.util.List;

/** An array ({@code *2}). */
public record ArrayReply(List<Reply> items) implements Reply {
    public ArrayReply {
        items = List.copyOf(items);
    }

    @Override
    public ReplyType type() {
        return ReplyType.ARRAY;
    }

    @Override
    public ArrayReply shortenedTo(int limit) {
        return new ArrayReply(
                items.stream().map(item -> item.shortenedTo(limit)).toList());
    }

    @Override
    public String toString() {
        return ReplyNotation.print(this);
    }
}
