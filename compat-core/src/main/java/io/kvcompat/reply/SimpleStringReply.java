package io.kvcompat.reply;

/** A simple string ({@code +OK}). */
public record SimpleStringReply(Bytes value) implements Reply {
    @Override
    public ReplyType type() {
        return ReplyType.SIMPLE_STRING;
    }

    @Override
    public String toString() {
        return ReplyNotation.print(this);
    }
}
