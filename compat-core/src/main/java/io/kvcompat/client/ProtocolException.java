package io.kvcompat.client;

/** Thrown when a server sends what is not RESP, or more than the limits allow; the session is closed. */
public final class ProtocolException extends ClientException {
    private static final long serialVersionUID = 1L;

    public ProtocolException(String message) {
        super(message);
    }
}
