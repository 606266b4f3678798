package io.kvcompat.catalogue;

import io.kvcompat.known.KnownDifferences;
import io.kvcompat.known.VerifiedPairs;
import io.kvcompat.profile.ServerProfiles;

/** The catalogue of this module: each part is read once in a JVM, when it is first asked for; for use by several threads. */
public final class Catalogue {
    private Catalogue() {}

    /**
     * Returns the known differences, of which there are many.
     *
     * @throws io.kvcompat.known.KnownDifferencesException when they cannot be read
     */
    public static KnownDifferences known() {
        return Known.ALL;
    }

    /** Returns the pairs of servers from which the known differences were written. */
    public static VerifiedPairs verifiedPairs() {
        return Pairs.ALL;
    }

    /** Returns the measured servers. */
    public static ServerProfiles profiles() {
        return Profiles.ALL;
    }

    private static ClassLoader loader() {
        return Catalogue.class.getClassLoader();
    }

    private static final class Known {
        private static final KnownDifferences ALL = KnownDifferences.loadResources(loader());
    }

    private static final class Pairs {
        private static final VerifiedPairs ALL = VerifiedPairs.load(loader());
    }

    private static final class Profiles {
        private static final ServerProfiles ALL = ServerProfiles.load(loader());
    }
}
