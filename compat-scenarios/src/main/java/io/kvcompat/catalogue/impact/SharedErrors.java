package io.kvcompat.catalogue.impact;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/**
 * Errors that both products answer: a comparison that holds for one of them does not break.
 *
 * @param texts the errors without their minus signs
 */
record SharedErrors(List<String> texts) {
    private static final String FILE = "META-INF/kvcompat/impact/shared-errors.txt";

    static SharedErrors load(ClassLoader loader) {
        List<String> texts = new ArrayList<>();
        try {
            for (URL file : Resources.all(loader, FILE)) {
                Resources.text(file)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(texts::add);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot read the errors of both servers: " + e.getMessage());
        }
        return new SharedErrors(List.copyOf(texts));
    }
}
