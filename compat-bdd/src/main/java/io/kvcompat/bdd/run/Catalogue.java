package io.kvcompat.bdd.run;

import io.kvcompat.known.KnownDifferences;
import org.jspecify.annotations.Nullable;

/** The catalogue of known differences on the class path. It is long, and read once in a JVM. */
public final class Catalogue {
    private static @Nullable KnownDifferences read;

    private Catalogue() {}

    /**
     * Returns the catalogue; safe for use by several threads.
     *
     * @throws io.kvcompat.known.KnownDifferencesException when it cannot be read
     */
    public static synchronized KnownDifferences get() {
        KnownDifferences catalogue = read;
        if (catalogue == null) {
            catalogue = KnownDifferences.loadResources(Catalogue.class.getClassLoader());
            read = catalogue;
        }
        return catalogue;
    }
}
