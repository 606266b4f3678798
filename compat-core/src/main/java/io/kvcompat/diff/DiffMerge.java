package io.kvcompat.diff;

import java.nio.file.Path;
import java.util.List;

record DiffMerge(Path baseline, List<Path> others, KnownDifferences known) {
    DiffReport run() {
        throw new UnsupportedOperationException();
    }
}
