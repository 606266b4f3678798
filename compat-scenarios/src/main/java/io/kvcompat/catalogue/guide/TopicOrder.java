package io.kvcompat.catalogue.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** In which order the list of what breaks is told; {@code order.txt} has it. */
final class TopicOrder {
    /** Where the entries come that the list does not name. */
    private static final String REST = "*";

    private final List<String> ids;

    TopicOrder() {
        try (InputStream in = Objects.requireNonNull(TopicOrder.class.getResourceAsStream("order.txt"))) {
            ids = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns where an entry comes, the first at 0. */
    int position(String id) {
        return ids.contains(id) ? ids.indexOf(id) : ids.indexOf(REST);
    }
}
