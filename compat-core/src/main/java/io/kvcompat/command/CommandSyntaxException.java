package io.kvcompat.command;

/** Thrown when a command line cannot be read; the message says where and why, for people. */
public final class CommandSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public CommandSyntaxException(String message) {
        super(message);
    }
}
