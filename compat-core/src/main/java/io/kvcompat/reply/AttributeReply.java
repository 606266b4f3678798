package io.kvcompat.reply;

/** A reply preceded by RESP3 attributes ({@code |1}). */
public record AttributeReply(MapReply attributes, Reply reply) implements Reply {
    @Override
    public ReplyType type() {
        return ReplyType.ATTRIBUTE;
    }

    @Override
    public AttributeReply shortenedTo(int limit) {
        return new AttributeReply(attributes.shortenedTo(limit), reply.shortenedTo(limit));
    }

    @Override
    public boolean isError() {
        return reply.isError();
    }

    @Override
    public String toString() {
        return ReplyNotation.print(this);
    }
}
