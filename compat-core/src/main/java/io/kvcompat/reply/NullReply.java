package io.kvcompat.reply;

/** The three nulls: RESP3's ({@code _}), RESP2's null bulk string ({@code $-1}) and RESP2's null array ({@code *-1}). */
public enum NullReply implements Reply {
    NULL(ReplyType.NULL),
    NULL_BULK(ReplyType.NULL_BULK),
    NULL_ARRAY(ReplyType.NULL_ARRAY);

    private final ReplyType type;

    NullReply(ReplyType type) {
        this.type = type;
    }

    @Override
    public ReplyType type() {
        return type;
    }

    @Override
    public String toString() {
        return ReplyNotation.print(this);
    }
}
