package io.kvcompat.scenarios;

import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;

/** Thrown when a scenario cannot go on, as a reply is not of the kind that it works with. */
public final class UnexpectedReplyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnexpectedReplyException(String expected, Reply actual) {
        super("The scenario cannot go on: expected " + expected + ", the server answered "
                + ReplyNotation.print(actual));
    }
}
