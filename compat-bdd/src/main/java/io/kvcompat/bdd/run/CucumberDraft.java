package io.kvcompat.bdd.run;

import io.kvcompat.result.ReportException;
import io.kvcompat.result.ReportFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report while Cucumber writes it, in a temporary file; never throws to Cucumber, whose scenarios that would fail. */
final class CucumberDraft extends OutputStream {
    private final String name;
    private final List<Path> places;
    private @Nullable Path file;
    private @Nullable OutputStream out;
    private @Nullable IOException failure;
    private boolean closed;

    /** @param places the folders that it is brought to when Cucumber has written all of it */
    CucumberDraft(String name, List<Path> places) {
        this.name = name;
        this.places = places;
    }

    synchronized void fail(IOException e) {
        if (failure == null) {
            failure = e;
        }
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        if (failure != null) {
            return;
        }
        try {
            if (out == null) {
                Path made = Files.createTempFile("kvcompat-", "-" + name);
                file = made;
                out = new BufferedOutputStream(Files.newOutputStream(made), 1 << 16);
            }
            out.write(bytes, offset, length);
        } catch (IOException e) {
            fail(e);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException e) {
            fail(e);
        }
        try {
            places.forEach(this::writeTo);
        } catch (ReportException e) {
            // The folder has no such report then, which is what a reader sees.
        }
        if (!places.isEmpty()) {
            delete();
        }
    }

    /**
     * Brings it to its place; nothing where Cucumber wrote none, or not to the end.
     *
     * @throws ReportException when that fails, or the draft had failed
     */
    synchronized void writeTo(Path folder) {
        Path place = folder.resolve(name);
        if (failure != null) {
            throw new ReportException(place + ": cannot be written: " + failure.getMessage());
        }
        Path draft = file;
        if (closed && draft != null) {
            ReportFiles.write(place, to -> Files.copy(draft, to));
        }
    }

    synchronized void delete() {
        try {
            if (out != null) {
                out.close();
            }
            if (file != null) {
                Files.deleteIfExists(file);
                file = null;
            }
        } catch (IOException e) {
            // A leftover in the temporary directory helps nobody, and harms nobody.
        }
    }
}
