package io.kvcompat.client;

/** Thrown when a session cannot be opened: unreachable, refused, TLS mismatch, wrong password, or no RESP server; says which. */
public final class ConnectFailedException extends ClientException {
    private static final long serialVersionUID = 1L;

    public ConnectFailedException(String message) {
        super(message);
    }
}
