package io.kvcompat.target;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The products that are known by name: data, so that no code depends on which there are.
 *
 * @param products those that can be launched
 * @param spellings how the makers of others spell these, by the name in lower case
 * @param imagePrograms the server program in images whose name begins so
 * @param defaultTargets the targets where none is given, the baseline first
 */
record Products(
        List<Product> products,
        Map<String, String> spellings,
        @JsonProperty("image-programs") Map<String, String> imagePrograms,
        @JsonProperty("default-targets") List<String> defaultTargets) {

    static Products get() {
        return Read.PRODUCTS;
    }

    private static final class Read {
        private static final Products PRODUCTS = read();

        private static Products read() {
            try (InputStream in = Objects.requireNonNull(Products.class.getResourceAsStream("products.yaml"))) {
                return YAMLMapper.shared().readValue(in, Products.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
