package io.kvcompat.catalogue.impact;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** Reads text from the class path. */
final class Resources {
    private Resources() {}

    static List<URL> all(ClassLoader loader, String name) throws IOException {
        return Collections.list(loader.getResources(name));
    }

    static String text(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
