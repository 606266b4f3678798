package io.kvcompat.target;

import io.kvcompat.internal.machine.ServerVersion;
import java.util.Locale;
import java.util.Optional;

/** A product that can be launched by name and version. */
enum Product {
    REDIS("Redis", "redis"),
    VALKEY("Valkey", "valkey/valkey"),
    /** Not on Docker Hub. */
    REDICT("Redict", "");

    private final String displayName;
    private final String repository;

    Product(String displayName, String repository) {
        this.displayName = displayName;
        this.repository = repository;
    }

    static Optional<Product> named(String id) {
        for (Product product : values()) {
            if (product.id().equals(id)) {
                return Optional.of(product);
            }
        }
        return Optional.empty();
    }

    /** Returns the name in lower case, as {@link Identity#product()} has it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String displayName() {
        return displayName;
    }

    /** Returns the name of its server program. */
    String program() {
        return id() + "-server";
    }

    /** Returns the Debian and Ubuntu package that holds the binary of its server; PRODUCT-server holds links to it. */
    String packageName() {
        return id() + "-tools";
    }

    /** Returns its image of that version on Docker Hub; empty when it has none there. */
    Optional<String> image(ServerVersion version) {
        if (repository.isEmpty()) {
            return Optional.empty();
        }
        // The very images of docker-compose.yml, which pins the patch level of Redis 7.2.
        String tag = this == REDIS && version.toString().equals("7.2") ? "7.2.6" : version.toString();
        return Optional.of(repository + ":" + tag);
    }
}
