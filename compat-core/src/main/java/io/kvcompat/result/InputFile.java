package io.kvcompat.result;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Reads files that people name: never one that has no end or keeps its reader waiting, and never more of it than such a
 * file can have.
 */
@API(status = Status.INTERNAL)
public final class InputFile {
    private static final long MIB = 1L << 20;

    /** For files that people write: settings, known differences, configurations. */
    public static final long WRITTEN_BY_HAND = 3 * MIB;

    /** For files that the suite writes and that are read as a whole. */
    public static final long WRITTEN_BY_US = 512 * MIB;

    private InputFile() {}

    /**
     * Refuses what is no ordinary file, or is larger than {@code limit}.
     *
     * @param limit in bytes
     * @throws IllegalArgumentException saying so, in one line that begins with the file
     */
    public static void check(Path file, long limit) {
        if (!Files.exists(file)) {
            throw refused(file, "there is no such file");
        }
        if (Files.isDirectory(file)) {
            throw refused(file, "is a folder, not a file");
        }
        if (!Files.isRegularFile(file)) {
            // A pipe would be waited for, and some devices have no end.
            throw refused(file, "is no ordinary file but a pipe or a device");
        }
        try {
            if (Files.size(file) > limit) {
                throw refused(file, tooLarge(limit));
            }
        } catch (IOException e) {
            throw refused(file, "cannot be read: " + ReportFiles.reason(e));
        }
    }

    /**
     * Reads a file of text in UTF-8.
     *
     * @param limit in bytes
     * @throws IllegalArgumentException when it is none, or as {@link #check}; in one line that begins with the file
     */
    public static String text(Path file, long limit) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file, limit)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused(file, "cannot be read as UTF-8 text");
        }
    }

    /**
     * Reads a file.
     *
     * @param limit in bytes
     * @throws IllegalArgumentException as {@link #check}
     */
    public static byte[] bytes(Path file, long limit) {
        check(file, limit);
        // Files of /proc have no size before they are read.
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 16));
            if (bytes.length > limit) {
                throw refused(file, tooLarge(limit));
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw refused(file, "there is no such file");
        } catch (IOException e) {
            throw refused(file, "cannot be read: " + ReportFiles.reason(e));
        }
    }

    private static String tooLarge(long limit) {
        return "is larger than the " + limit / MIB + " MiB that such a file may have";
    }

    private static IllegalArgumentException refused(Path file, String why) {
        return new IllegalArgumentException(file + ": " + why);
    }
}
