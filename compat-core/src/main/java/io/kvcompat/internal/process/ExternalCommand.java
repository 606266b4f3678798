package io.kvcompat.internal.process;

import io.kvcompat.internal.machine.Machine;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs an external command to its end, within a time limit. */
public final class ExternalCommand {
    private static final File NOTHING = new File("/dev/null");

    /** What a command may write; apt's lists of a whole archive take a third of it. */
    private static final int MOST_BYTES = 256 << 20;

    private static final long LOOK_MILLIS = 200;

    private ExternalCommand() {}

    /**
     * Runs {@code command} with the machine's environment in the C locale, and nothing on its standard input.
     *
     * @param directory its working directory
     * @param limit after which it and what it started are killed; so they are when they write without end
     */
    public static Finished run(Machine machine, Path directory, Duration limit, List<String> command) {
        try {
            // Files rather than pipes: no threads to drain them, and a child that keeps one open cannot block us.
            Path output = Files.createTempFile("kvcompat-", ".out");
            Path errors = Files.createTempFile("kvcompat-", ".err");
            try {
                ProcessBuilder builder = new ProcessBuilder(resolved(machine, command))
                        .directory(directory.toFile())
                        .redirectInput(NOTHING)
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile());
                neutral(builder, machine);
                Process process = builder.start();
                boolean inTime = waitFor(process, limit, List.of(output, errors));
                return new Finished(inTime ? process.exitValue() : -1, text(output), text(errors), inTime);
            } finally {
                Files.deleteIfExists(output);
                Files.deleteIfExists(errors);
            }
        } catch (IOException e) {
            return new Finished(127, "", command.get(0) + ": " + e.getMessage(), true);
        }
    }

    /** Looks the program up on the machine's PATH: a ProcessBuilder looks on that of this JVM. */
    static List<String> resolved(Machine machine, List<String> command) {
        List<String> words = new ArrayList<>(command);
        if (!words.get(0).contains("/")) {
            machine.find(words.get(0)).ifPresent(program -> words.set(0, program.toString()));
        }
        return words;
    }

    /** Gives {@code builder} the machine's environment with messages and sorting in the C locale. */
    static void neutral(ProcessBuilder builder, Machine machine) {
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(machine.environment());
        environment.put("LC_ALL", "C");
        environment.remove("LANGUAGE");
    }

    /** Returns whether it has ended by itself, in time and without writing more than anybody reads. */
    private static boolean waitFor(Process process, Duration limit, List<Path> written) throws IOException {
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            while (System.nanoTime() < deadline && size(written) <= MOST_BYTES) {
                if (process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
            end(process);
            return false;
        } catch (InterruptedException e) {
            end(process);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }

    private static long size(List<Path> files) throws IOException {
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        return size;
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static String text(Path file) throws IOException {
        return LogTail.text(file, MOST_BYTES);
    }
}
