package io.kvcompat.target;

import io.kvcompat.client.Endpoint;
import io.kvcompat.internal.machine.Machine;
import io.kvcompat.internal.process.ExternalCommand;
import io.kvcompat.internal.process.Finished;
import io.kvcompat.internal.process.GuardedProcess;
import io.kvcompat.internal.process.Ports;
import io.kvcompat.internal.process.TempDirectories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Launches servers by a recipe.
 *
 * @param machine where
 * @param launchSpec how
 */
record Launcher(Machine machine, LaunchSpec launchSpec) implements ServerLauncher {
    private static final Duration READY_LIMIT = Duration.ofSeconds(30);
    private static final Duration KILL_LIMIT = Duration.ofSeconds(10);
    private static final Duration RUN_LIMIT = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 5;

    @Override
    public LaunchedServer launch(List<String> arguments, List<Path> files) {
        LaunchException failure = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return start(Ports.free(), arguments, files);
            } catch (PortTakenException e) {
                // Somebody took the port between our look and the server's.
                failure = e.asLaunchException();
                Ports.goElsewhere();
            } catch (IOException e) {
                throw new LaunchException(launchSpec.source() + " could not be started: " + e.getMessage());
            }
        }
        throw failure == null ? new LaunchException(launchSpec.source() + " could not be started") : failure;
    }

    @Override
    public Ended run(List<String> arguments) {
        List<String> words = new ArrayList<>();
        if (launchSpec instanceof LaunchSpec.Image image) {
            words.addAll(List.of("docker", "run", "--rm", image.image()));
            if (!image.program().isEmpty()) {
                words.add(image.program());
            }
        } else {
            words.addAll(((LaunchSpec.Program) launchSpec).command());
        }
        words.addAll(arguments);
        try {
            Path directory = TempDirectories.create();
            try {
                Finished finished = ExternalCommand.run(machine, directory, RUN_LIMIT, words);
                if (!finished.inTime()) {
                    throw new LaunchException(launchSpec.source() + " " + String.join(" ", arguments)
                            + " did not end within " + RUN_LIMIT.toSeconds() + " s");
                }
                return new Ended(finished.exitCode(), finished.output() + finished.errors());
            } finally {
                TempDirectories.delete(directory);
            }
        } catch (IOException e) {
            throw new LaunchException(launchSpec.source() + " could not be run: " + e.getMessage());
        }
    }

    private LaunchedServer start(int port, List<String> arguments, List<Path> files)
            throws IOException, PortTakenException {
        Path directory = TempDirectories.create();
        GuardedProcess process;
        Runnable killer;
        try {
            for (Path file : files) {
                TempDirectories.copy(file, directory);
            }
            if (launchSpec instanceof LaunchSpec.Image image) {
                String container = "kvcompat-" + UUID.randomUUID();
                process = GuardedProcess.start(
                        machine, directory, container, docker(image, container, directory, port, arguments));
                killer = () -> {
                    ExternalCommand.run(
                            machine, directory, KILL_LIMIT, List.of("docker", "kill", "--signal", "KILL", container));
                    process.awaitEnd();
                };
            } else {
                process = GuardedProcess.start(
                        machine, directory, "", program((LaunchSpec.Program) launchSpec, directory, port, arguments));
                killer = process::kill;
            }
        } catch (IOException e) {
            TempDirectories.delete(directory);
            throw e;
        }
        Readiness readiness = Readiness.await(port, directory, READY_LIMIT, process::isAlive, process::isInBackground);
        if (readiness == Readiness.READY && process.isAlive()) {
            return new RunningServer(Endpoint.tcp("127.0.0.1", port), directory, process, killer);
        }
        String log = process.endOfLog();
        process.close();
        String message = launchSpec.source() + " " + problem(readiness)
                + (log.isEmpty()
                        ? "; it logged nothing. A server is started in the foreground, not as a daemon"
                        : "; the end of its log:\n" + log.indent(2).stripTrailing());
        if (readiness == Readiness.STRANGER || log.contains("Address already in use")) {
            throw new PortTakenException(message);
        }
        throw new LaunchException(message);
    }

    private static String problem(Readiness readiness) {
        return switch (readiness) {
            case ENDED, READY -> "ended at once";
            case STRANGER -> "found its port taken";
            default -> "did not answer PING within " + READY_LIMIT.toSeconds() + " s";
        };
    }

    private static List<String> program(LaunchSpec.Program program, Path directory, int port, List<String> more) {
        List<String> words = new ArrayList<>(program.command());
        words.addAll(LaunchSpec.arguments("127.0.0.1", port, directory.toString(), more));
        return words;
    }

    private static List<String> docker(
            LaunchSpec.Image image, String container, Path directory, int port, List<String> more) throws IOException {
        List<String> words = new ArrayList<>(List.of("docker", "run", "--name", container));
        if (image.program().isEmpty()) {
            words.addAll(List.of("--publish", "127.0.0.1:" + port + ":6379", image.image()));
            words.addAll(more);
            return words;
        }
        // As this user, so that what the server writes into the directory can be deleted.
        words.addAll(List.of(
                "--user", Files.getAttribute(directory, "unix:uid") + ":" + Files.getAttribute(directory, "unix:gid")));
        // Under the same name as outside: by it the server is told from any other.
        words.addAll(List.of("--volume", directory + ":" + directory));
        if (image.hostNetwork()) {
            // Not published: servers launched here have to reach each other, as replicas and cluster nodes do.
            words.addAll(List.of("--network", "host", image.image(), image.program()));
            words.addAll(LaunchSpec.arguments("127.0.0.1", port, directory.toString(), more));
        } else {
            words.addAll(List.of("--publish", "127.0.0.1:" + port + ":" + port, image.image(), image.program()));
            words.addAll(LaunchSpec.arguments("0.0.0.0", port, directory.toString(), more));
        }
        return words;
    }

    private static final class PortTakenException extends Exception {
        private static final long serialVersionUID = 1L;

        PortTakenException(String message) {
            super(message);
        }

        LaunchException asLaunchException() {
            return new LaunchException(String.valueOf(getMessage()));
        }
    }
}
