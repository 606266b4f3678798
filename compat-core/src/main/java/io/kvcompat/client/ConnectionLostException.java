package io.kvcompat.client;

/** Thrown when the connection ended before the answer came. */
public final class ConnectionLostException extends ClientException {
    private static final long serialVersionUID = 1L;

    private final boolean mayHaveRun;

    public ConnectionLostException(String message, boolean mayHaveRun) {
        super(message);
        this.mayHaveRun = mayHaveRun;
    }

    /** Tells whether the command was written, so that the server may have run it; false when it surely did not. */
    public boolean mayHaveRun() {
        return mayHaveRun;
    }
}
