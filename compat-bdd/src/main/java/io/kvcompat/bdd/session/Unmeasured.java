package io.kvcompat.bdd.session;

import io.kvcompat.guide.Measured;
import io.kvcompat.guide.Server;
import io.kvcompat.target.Identity;
import java.util.List;

/** Tells which pairs of servers the catalogue was not written from; no version inherits from its neighbour in silence. */
final class Unmeasured {
    private Unmeasured() {}

    /** Returns one sentence for each server that was not measured against this baseline, if it is of another product. */
    static List<String> remarks(Measured measured, Identity baseline, List<Identity> others) {
        return others.stream()
                .filter(other -> !other.product().equalsIgnoreCase(baseline.product()))
                .filter(other -> measured.find(server(baseline), server(other)).isEmpty())
                .map(other -> baseline.displayName() + " to " + other.displayName()
                        + " was not measured for the catalogue: what is called known there was found on other versions,"
                        + " with the very same replies, and what is unexpected or stale may be new in these")
                .distinct()
                .toList();
    }

    private static Server server(Identity identity) {
        return new Server(identity.product().toLowerCase(java.util.Locale.ROOT), identity.version());
    }
}
