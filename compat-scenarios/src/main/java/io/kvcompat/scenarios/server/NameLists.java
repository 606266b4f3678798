package io.kvcompat.scenarios.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Lists of names that known servers have: asked for on every server, so that reports of single targets can be compared
 * later.
 */
final class NameLists {
    private NameLists() {}

    /** Returns the lines of a resource beside this class, without comments and empty ones. */
    static List<String> of(String resource) {
        try (InputStream in = Objects.requireNonNull(NameLists.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
