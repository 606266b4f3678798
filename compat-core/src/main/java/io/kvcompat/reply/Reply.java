package io.kvcompat.reply;

/**
 * A reply exactly as it was on the wire, one permitted type for each type of the RESP specification.
 *
 * <p>Errors are values, also inside aggregates; nothing here throws because a server answered with one. All
 * implementations are immutable and safe to share between threads.
 *
 * @see <a href="https://redis.io/docs/latest/develop/reference/protocol-spec/">RESP specification</a>
 */
public sealed interface Reply
        permits SimpleStringReply,
                ErrorReply,
                IntegerReply,
                BulkStringReply,
                BulkErrorReply,
                NullReply,
                ArrayReply,
                MapReply,
                SetReply,
                PushReply,
                DoubleReply,
                BooleanReply,
                BigNumberReply,
                VerbatimStringReply,
                AttributeReply {

    /** Returns the RESP type of this reply. */
    ReplyType type();

    /** Returns this reply with every string over {@code limit} bytes shortened, see {@link Bytes#shortenedTo}. */
    default Reply shortenedTo(int limit) {
        return this;
    }

    /** Tells whether this reply is a simple or bulk error. */
    default boolean isError() {
        return false;
    }
}
