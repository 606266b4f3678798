package io.kvcompat.proxy;

/**
 * What a target calls what the answering target calls otherwise, kept apart by what is named, as the id of one client may
 * be the length of another's stream.
 */
final class Names {
    private final IdMap streams = new IdMap(8L << 20);
    private final IdMap clients = new IdMap(2L << 20);
    private final IdMap addresses = new IdMap(2L << 20);
    private final IdMap nodes = new IdMap(1L << 20);
    private final IdMap payloads = new IdMap(32L << 20);

    /** Ids of entries of streams. */
    IdMap streams() {
        return streams;
    }

    /** Ids of clients. */
    IdMap clients() {
        return clients;
    }

    /** Addresses and ports at which clients connect from, and which they connect to. */
    IdMap addresses() {
        return addresses;
    }

    /** Ids of cluster nodes. */
    IdMap nodes() {
        return nodes;
    }

    /** Payloads of DUMP. */
    IdMap payloads() {
        return payloads;
    }
}
