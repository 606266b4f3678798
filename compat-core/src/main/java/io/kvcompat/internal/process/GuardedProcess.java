package io.kvcompat.internal.process;

import io.kvcompat.internal.machine.Machine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A server process that ends with this JVM, in whatever way the JVM ends.
 *
 * <p>A small shell, the guard, stands between the two: see {@code guard.sh}. Safe for use by several threads.
 */
public final class GuardedProcess implements AutoCloseable {
    private static final String SCRIPT = script();
    private static final int LOG_LINES = 12;
    private static final int LOG_BYTES = 1 << 16;
    private static final long LOG_MILLIS = 300;
    /** For a machine with much to do; something in the background may keep the pipe open for ever. */
    private static final long WHOLE_LOG_MILLIS = 3_000;

    private static final long END_SECONDS = 10;
    private static final long POLL_MILLIS = 5;

    /** Keeps the pipes reachable: one that was collected as garbage would be closed, and the server ended. */
    private static final Set<GuardedProcess> RUNNING = ConcurrentHashMap.newKeySet();

    private final Process guard;
    private final long pid;
    /** Empty when the server had ended before it could be looked up. */
    private final Optional<ProcessHandle> server;

    private final Path directory;
    private final Path log;

    private GuardedProcess(Process guard, long pid, Path directory, Path log) {
        this.guard = guard;
        this.pid = pid;
        this.server = ProcessHandle.of(pid);
        this.directory = directory;
        this.log = log;
    }

    /**
     * Starts {@code command} in a temporary directory of its own.
     *
     * @param directory its working directory, deleted at the end
     * @param container the Docker container to remove at the end; empty for none
     * @throws IOException when the shell cannot be run
     */
    public static GuardedProcess start(Machine machine, Path directory, String container, List<String> command)
            throws IOException {
        Path log = directory.resolve("server.log");
        boolean ownGroup = machine.find("setsid").isPresent();
        List<String> words = new ArrayList<>();
        if (ownGroup) {
            // Out of the terminal's process group, so that Ctrl-C does not end the server before its clients.
            words.add("setsid");
        }
        // As a file rather than with -c, which would fill the list of processes with it.
        Path script = Files.writeString(directory.resolve("guard.sh"), SCRIPT);
        words.addAll(List.of("/bin/sh", script.toString()));
        words.addAll(List.of(directory.toString(), log.toString(), ownGroup ? "yes" : "no", container));
        words.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(ExternalCommand.resolved(machine, words)).directory(directory.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        ExternalCommand.neutral(builder, machine);
        Process guard = builder.start();
        GuardedProcess process = new GuardedProcess(guard, pidFrom(guard), directory, log);
        RUNNING.add(process);
        return process;
    }

    /** Returns the process id of the server (or of the docker command that is attached to it). */
    public long pid() {
        return pid;
    }

    /** Tells whether the server still runs. */
    public boolean isAlive() {
        return server.map(ProcessHandle::isAlive).orElse(false);
    }

    /**
     * Tells whether a process, which works in this one's directory, does not hang on it any more. False where the system does
     * not show that, and for one that is elsewhere: in a container, say, whose processes have other numbers.
     */
    public boolean isInBackground(long other) {
        Optional<ProcessHandle> found = other == pid ? Optional.empty() : ProcessHandle.of(other);
        if (found.isEmpty() || !worksHere(other)) {
            return false;
        }
        while (found.isPresent() && found.get().pid() != pid) {
            found = found.get().parent();
        }
        return found.isEmpty();
    }

    private boolean worksHere(long process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process), "cwd"))
                    .equals(directory);
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends the server at once (SIGKILL) and waits until it is gone; its directory stays until {@link #close}. */
    public void kill() {
        server.ifPresent(ProcessHandle::destroyForcibly);
        awaitEnd();
    }

    /** Waits until the server has ended, 10 seconds at most; returns whether it has. */
    public boolean awaitEnd() {
        // The JVM itself looks at processes that are not its children only three times a second.
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(END_SECONDS);
        try {
            while (isAlive() && System.nanoTime() < deadline) {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !isAlive();
    }

    /**
     * Returns the last lines that the server wrote. They come by way of a pipe: waits a moment for the first of a server that
     * runs, and for the last of one that has ended.
     */
    public String endOfLog() {
        long start = System.nanoTime();
        try {
            while (!isLogged(System.nanoTime() - start)) {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return logged();
    }

    private boolean isLogged(long waitedNanos) {
        long waited = TimeUnit.NANOSECONDS.toMillis(waitedNanos);
        if (isAlive()) {
            return waited > LOG_MILLIS || !logged().isEmpty();
        }
        return waited > WHOLE_LOG_MILLIS || Files.exists(directory.resolve("server.log.whole"));
    }

    private String logged() {
        try {
            List<String> lines = LogTail.text(log, LOG_BYTES)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    /** Ends the server, waits until it is gone and its directory deleted. Never throws. */
    @Override
    public void close() {
        RUNNING.remove(this);
        try {
            guard.getOutputStream().close();
        } catch (IOException alreadyGone) {
            // The guard has ended: so has the server.
        }
        try {
            if (!guard.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                server.ifPresent(ProcessHandle::destroyForcibly);
                guard.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        TempDirectories.delete(directory);
    }

    private static long pidFrom(Process guard) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(guard.getInputStream(), StandardCharsets.US_ASCII));
        String line = output.readLine();
        if (line == null) {
            guard.destroyForcibly();
            throw new IOException("/bin/sh ended before it had started the server");
        }
        return Long.parseLong(line.strip());
    }

    private static String script() {
        try (InputStream in = GuardedProcess.class.getResourceAsStream("guard.sh")) {
            if (in == null) {
                throw new IllegalStateException("guard.sh is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
