package io.kvcompat.target;

import io.kvcompat.internal.machine.Machine;
import io.kvcompat.internal.process.ExternalCommand;
import io.kvcompat.internal.process.Finished;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Docker engine of this machine, if there is one. */
final class DockerEngine {
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);
    private static final Duration PULL_LIMIT = Duration.ofMinutes(2);

    private DockerEngine() {}

    /**
     * Returns the recipe for an image, which is pulled when it is not there.
     *
     * @throws LaunchException when no engine answers or the image cannot be had; the message is one line
     */
    static LaunchSpec.Image launchSpec(Machine machine, String image) {
        if (machine.find("docker").isEmpty()) {
            throw new LaunchException("no docker command on PATH");
        }
        Finished version = docker(machine, ANSWER_LIMIT, "version", "--format", "{{.Server.Version}}");
        if (!version.succeeded()) {
            throw new LaunchException("no engine answers: " + version.reason());
        }
        if (!docker(machine, ANSWER_LIMIT, "image", "inspect", image).succeeded()) {
            Finished pull = docker(machine, PULL_LIMIT, "pull", "--quiet", image);
            if (!pull.succeeded()) {
                throw new LaunchException("cannot pull " + image + ": " + pull.reason());
            }
        }
        // Docker Desktop runs containers in a virtual machine, whose network is not that of this machine.
        Finished info = docker(machine, ANSWER_LIMIT, "info", "--format", "{{.OperatingSystem}}");
        return new LaunchSpec.Image(image, program(image), !info.output().contains("Docker Desktop"));
    }

    /** Tells the server program from the last part of the image's name; a server of another kind knows by itself. */
    private static String program(String image) {
        String name = image.substring(image.lastIndexOf('/') + 1);
        return Products.get().imagePrograms().entrySet().stream()
                .filter(one -> name.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Finished docker(Machine machine, Duration limit, String... words) {
        List<String> command = new ArrayList<>(List.of("docker"));
        command.addAll(List.of(words));
        return ExternalCommand.run(machine, Path.of("/"), limit, command);
    }
}
