package io.kvcompat.internal.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The machine as far as launching depends on it; tests hand in one that lacks things.
 *
 * @param environment the environment variables, which is also what external commands get
 * @param root where {@code etc} is found, {@code /} as a rule
 */
public record Machine(Map<String, String> environment, Path root) {
    public Machine {
        environment = Map.copyOf(environment);
    }

    /** Returns the machine that this JVM runs on. */
    public static Machine current() {
        return new Machine(System.getenv(), Path.of("/"));
    }

    /** Returns this machine with one environment variable set. */
    public Machine with(String variable, String value) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.put(variable, value);
        return new Machine(changed, root);
    }

    /** Finds an executable file of that name in the directories of PATH. */
    public Optional<Path> find(String program) {
        for (String directory : environment.getOrDefault("PATH", "").split(":")) {
            // An empty element means the working directory to a shell; nothing should be run from there by chance.
            if (directory.isEmpty()) {
                continue;
            }
            Path file = Path.of(directory, program);
            if (Files.isRegularFile(file) && Files.isExecutable(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Returns the value of a variable; empty when it is unset or blank. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
