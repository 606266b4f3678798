package io.kvcompat.client;

/** The root of the ways in which a call can fail other than by an error reply; messages are for people. */
public abstract sealed class ClientException extends RuntimeException
        permits ConnectFailedException, ConnectionLostException, CommandTimeoutException, ProtocolException {
    private static final long serialVersionUID = 1L;

    ClientException(String message) {
        super(message);
    }
}
