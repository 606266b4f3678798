package io.kvcompat.result;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import tools.jackson.core.exc.JacksonIOException;

/** Writes report files so that nobody ever sees half of one. */
@API(status = Status.INTERNAL)
public final class ReportFiles {
    /** How the name of a file ends that is still being written. */
    static final String DRAFT = ".tmp";

    private static final int BUFFER = 1 << 16;

    private ReportFiles() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything to {@code out}, which the caller closes. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code file} beside its place and then moves it there; the folder is created when missing.
     *
     * @throws ReportException when that fails, what stood there before being kept
     */
    public static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        Path draft = target.resolveSibling(target.getFileName() + DRAFT);
        try {
            Files.createDirectories(target.getParent());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), BUFFER)) {
                content.writeTo(out);
            }
            move(draft, target);
        } catch (IOException e) {
            throw failed(file, draft, e);
        } catch (JacksonIOException e) {
            throw failed(file, draft, e.getCause() == null ? new IOException(e) : e.getCause());
        }
    }

    /**
     * Writes a file that somebody has named: as {@link #write}, but into a folder that is there, since one that is made for
     * a mistyped path hides the mistake. A pipe or a device is written to as it stands.
     *
     * @throws ReportException when that fails, or there is no such folder
     */
    public static void writeNamed(Path file, Content content) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ReportException(
                    file + ": cannot be written: there is no folder " + folder + "; make it, or name another file");
        }
        if (Files.isDirectory(file)) {
            throw new ReportException(file + ": cannot be written: it is a folder; name a file in it");
        }
        if (!Files.exists(file) || Files.isRegularFile(file)) {
            write(file, content);
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new ReportException(file + ": cannot be written: " + reason(e), e);
        }
    }

    private static ReportException failed(Path file, Path draft, IOException cause) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // Its name says that it is none.
        }
        return new ReportException(file + ": cannot be written: " + reason(cause), cause);
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The words of the operating system begin with a capital. */
    private static String uncapitalised(String reason) {
        return reason.isEmpty() ? reason : Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }

    /** Returns the reason of an I/O failure in words; Java's messages are often the path alone. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return uncapitalised(system.getReason());
        }
        return e.getClass() == IOException.class && e.getMessage() != null
                ? uncapitalised(e.getMessage())
                : e.getClass()
                        .getSimpleName()
                        .replace("Exception", "")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(java.util.Locale.ROOT);
    }
}
