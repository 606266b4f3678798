package io.kvcompat.target;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kvcompat.internal.machine.ServerVersion;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A product that can be launched by name and version, as {@code products.yaml} tells it.
 *
 * @param id its name in lower case, as {@link Identity#product()} has it
 * @param displayName as its makers spell it
 * @param repository where its images are on Docker Hub; null when it has none there
 * @param tags versions whose image has another tag
 * @param program the name of its server program
 * @param packageName the Debian and Ubuntu package that holds the binary of its server
 */
record Product(
        String id,
        @JsonProperty("name") String displayName,
        @JsonProperty("image") @Nullable String repository,
        Map<String, String> tags,
        String program,
        @JsonProperty("package") String packageName) {
    Product {
        tags = Map.copyOf(Objects.requireNonNullElse(tags, Map.of()));
    }

    static Optional<Product> named(String id) {
        return Products.get().products().stream()
                .filter(product -> product.id().equals(id))
                .findFirst();
    }

    /** Returns its image of that version; empty when it has none on Docker Hub. */
    Optional<String> image(ServerVersion version) {
        return Optional.ofNullable(repository)
                .map(name -> name + ":" + tags.getOrDefault(version.toString(), version.toString()));
    }
}
