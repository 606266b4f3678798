package io.kvcompat.diff;

import java.nio.file.Path;

final class DiffWriter {
    private DiffWriter() {}

    static void write(DiffReport report, Path file) {
        throw new UnsupportedOperationException();
    }
}
