package io.kvcompat.reply;

import java.util.List;

/** A RESP3 push ({@code >3}). */
public record PushReply(List<Reply> items) implements Reply {
    public PushReply {
        items = List.copyOf(items);
    }

    @Override
    public ReplyType type() {
        return ReplyType.PUSH;
    }

    @Override
    public PushReply shortenedTo(int limit) {
        return new PushReply(items.stream().map(item -> item.shortenedTo(limit)).toList());
    }

    @Override
    public String toString() {
        return ReplyNotation.print(this);
    }
}
