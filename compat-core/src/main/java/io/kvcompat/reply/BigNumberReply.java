package io.kvcompat.reply;

/**
 * A RESP3 big number; its text is kept.
 *
 * @param text decimal digits, after a sign or none; at least one digit
 */
public record BigNumberReply(String text) implements Reply {
    public BigNumberReply {
        NumberText.requireInteger(text);
    }

    @Override
    public ReplyType type() {
        return ReplyType.BIG_NUMBER;
    }

    @Override
    public String toString() {
        return ReplyNotation.print(this);
    }
}
