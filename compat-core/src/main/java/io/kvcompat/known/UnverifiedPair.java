package io.kvcompat.known;

import io.kvcompat.target.Identity;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Tells which pairs of servers the catalogue was not written from; no version inherits from its neighbour in silence. */
@API(status = Status.INTERNAL)
public final class UnverifiedPair {
    private UnverifiedPair() {}

    /**
     * Returns one sentence where {@code other} was not measured against this baseline; empty where it was, where both
     * are of one product, and where there is no catalogue.
     */
    public static Optional<String> remark(VerifiedPairs measured, Identity baseline, Identity other) {
        if (measured.pairs().isEmpty()
                || other.product().equalsIgnoreCase(baseline.product())
                || measured.find(server(baseline), server(other)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(baseline.displayName() + " to " + other.displayName()
                + " was not measured for the catalogue: what is called known there was found on other versions,"
                + " with the very same replies, and what is unexpected or stale may be new in these");
    }

    private static ProductVersion server(Identity identity) {
        return new ProductVersion(identity.product().toLowerCase(Locale.ROOT), identity.version());
    }
}
