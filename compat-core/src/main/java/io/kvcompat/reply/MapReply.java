package io.kvcompat.reply;

import java.util.List;

/** A RESP3 map ({@code %1}), its entries in the order they came, repeated keys included. */
public record MapReply(List<Entry> entries) implements Reply {
    public MapReply {
        entries = List.copyOf(entries);
    }

    /** One key and its value. */
    public record Entry(Reply key, Reply value) {
        Entry shortenedTo(int limit) {
            return new Entry(key.shortenedTo(limit), value.shortenedTo(limit));
        }
    }

    @Override
    public ReplyType type() {
        return ReplyType.MAP;
    }

    @Override
    public MapReply shortenedTo(int limit) {
        return new MapReply(
                entries.stream().map(entry -> entry.shortenedTo(limit)).toList());
    }

    @Override
    public String toString() {
        return ReplyNotation.print(this);
    }
}
