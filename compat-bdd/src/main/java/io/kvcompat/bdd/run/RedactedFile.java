package io.kvcompat.bdd.run;

import io.kvcompat.result.ReportException;
import io.kvcompat.result.ReportFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A report that Cucumber wrote, with the features' text as it stands, passwords included. */
final class RedactedFile {
    private RedactedFile() {}

    /** Replaces {@code file}, where there is one, by what {@code redaction} makes of its text. */
    static void redact(Path file, UnaryOperator<String> redaction) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            String text = Files.readString(file);
            String redacted = redaction.apply(text);
            if (!redacted.equals(text)) {
                ReportFiles.write(file, out -> out.write(redacted.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new ReportException(file + ": cannot be read: " + e.getMessage());
        }
    }
}
