package io.kvcompat.catalogue.impact;

import io.kvcompat.result.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Saved snapshots: one file for each part, named as {@link SnapshotSection} says; docs/use/impact.md describes them. */
final class SnapshotFiles {
    /** In bytes: COMMAND DOCS with thousands of lines of CLIENT LIST takes a tenth of it. */
    private static final long LARGEST = 64L << 20;

    private SnapshotFiles() {}

    /** Reads files, or the files of folders; what is in them is masked again, as others may have written them. */
    static Snapshot read(List<Path> paths, SnapshotRedactor masks) {
        Map<SnapshotSection, String> texts = Snapshot.parts();
        Map<SnapshotSection, String> unseen = Snapshot.parts();
        for (Path path : files(paths)) {
            SnapshotSection part = part(path);
            if (texts.put(part, masks.mask(part, text(path))) != null) {
                throw new IllegalArgumentException("There are two files " + part.fileName() + "; name one of them");
            }
        }
        for (SnapshotSection part : SnapshotSection.values()) {
            if (!texts.containsKey(part)) {
                unseen.put(part, "there is no file " + part.fileName());
            }
        }
        return new Snapshot(texts, unseen);
    }

    private static List<Path> files(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            int before = files.size();
            Arrays.stream(SnapshotSection.values())
                    .map(part -> path.resolve(part.fileName()))
                    .filter(Files::isRegularFile)
                    .forEach(files::add);
            if (files.size() == before) {
                throw new IllegalArgumentException(path + ": the folder has none of the files "
                        + SnapshotSection.fileNames() + " (see docs/use/impact.md)");
            }
        }
        return files;
    }

    private static SnapshotSection part(Path path) {
        return Arrays.stream(SnapshotSection.values())
                .filter(part -> path.endsWith(part.fileName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path
                        + ": what a file holds is told by its name; call it one of " + SnapshotSection.fileNames()));
    }

    private static String text(Path path) {
        // Not every file is UTF-8; what matters here is ASCII.
        return new String(InputFile.bytes(path, LARGEST), StandardCharsets.UTF_8);
    }

    static void write(Snapshot snapshot, Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<SnapshotSection, String> part : snapshot.texts().entrySet()) {
                Files.writeString(folder.resolve(part.getKey().fileName()), part.getValue());
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot write to " + folder + " (" + e.getMessage() + ")");
        }
    }
}
