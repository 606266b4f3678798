package io.kvcompat.reply;

import java.util.List;

/** A RESP3 set ({@code ~2}), its elements in the order they came. */
public record SetReply(List<Reply> items) implements Reply {
    public SetReply {
        items = List.copyOf(items);
    }

    @Override
    public ReplyType type() {
        return ReplyType.SET;
    }

    @Override
    public SetReply shortenedTo(int limit) {
        return new SetReply(items.stream().map(item -> item.shortenedTo(limit)).toList());
    }

    @Override
    public String toString() {
        return ReplyNotation.print(this);
    }
}
