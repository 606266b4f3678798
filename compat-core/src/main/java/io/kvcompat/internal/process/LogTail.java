package io.kvcompat.internal.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads the end of a file that a program writes, which may be of any length. */
final class LogTail {
    private LogTail() {}

    /** Returns the last {@code limit} bytes as text. */
    static String text(Path file, int limit) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long start = Math.max(0, in.length() - limit);
            in.seek(start);
            byte[] tail = new byte[(int) Math.min(limit, in.length() - start)];
            in.readFully(tail);
            return new String(tail, StandardCharsets.UTF_8);
        }
    }
}
