package io.kvcompat.result;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the end of a report, so that one that is not whole is refused before anything is read from it. */
final class ReportTail {
    private static final Pattern END = Pattern.compile("\"complete\"\\s*:\\s*(true|false)\\s*}\\s*$");

    private static final int LENGTH = 200;

    private ReportTail() {}

    static void check(Path file, boolean incompleteToo) {
        try {
            if (Files.isDirectory(file)) {
                throw new ReportException(file + ": is a folder, not a report");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new ReportException(file + ": is no ordinary file but a pipe or a device, so no report");
            }
            String head = head(file);
            require(file, tail(file), head, incompleteToo);
        } catch (IOException e) {
            throw new ReportException(file + ": cannot be read: " + ReportFiles.reason(e), e);
        }
    }

    private static void require(Path file, String tail, String head, boolean incompleteToo) {
        if (head.isBlank()) {
            throw new ReportException(file + ": is empty, so no report");
        }
        if (!head.stripLeading().startsWith("{")) {
            throw new ReportException(file + ": is no report of kvcompat: it does not begin with {");
        }
        Matcher end = END.matcher(tail);
        if (end.find()) {
            if (end.group(1).equals("false") && !incompleteToo) {
                throw new ReportException(
                        file + ": is incomplete: the run that wrote it did not come to its end; repeat the run");
            }
        } else if (head.contains("\"schema\":\"kvcompat-report/")) {
            throw new ReportException(file + ": is cut off; copy it again, or repeat the run");
        }
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LENGTH), StandardCharsets.ISO_8859_1);
        }
    }

    private static String tail(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(Math.max(0, in.length() - LENGTH));
            byte[] tail = new byte[(int) Math.min(LENGTH, in.length())];
            in.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1);
        }
    }
}
