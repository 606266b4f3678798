package io.kvcompat.client;

/** The version of RESP that a session speaks. */
public enum Protocol {
    RESP2(2),
    RESP3(3);

    private final int version;

    Protocol(int version) {
        this.version = version;
    }

    /** Returns the number that HELLO takes. */
    public int version() {
        return version;
    }
}
