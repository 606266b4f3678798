package io.kvcompat.target;

import java.util.ArrayList;
import java.util.List;

/** How a server of one kind is started. */
sealed interface LaunchSpec {
    /** Returns where it comes from, as {@link Origin#source()} has it. */
    String source();

    /**
     * A program of this machine.
     *
     * @param source where it comes from
     * @param command how it is run, to be followed by its arguments
     */
    record Program(String source, List<String> command) implements LaunchSpec {}

    /**
     * A Docker image.
     *
     * @param image its name
     * @param program the server program in it, which takes Redis's arguments; empty for an image that knows by itself
     *     what to run, and listens on 6379
     * @param hostNetwork whether its ports are those of this machine; otherwise its port is published
     */
    record Image(String image, String program, boolean hostNetwork) implements LaunchSpec {
        @Override
        public String source() {
            return "docker " + image;
        }
    }

    /**
     * Returns the arguments that make a server disposable: nothing is saved, and it is for this machine alone. A further one that
     * comes first and is no option names a configuration file in the directory, which servers take before all options.
     */
    static List<String> arguments(String address, int port, String directory, List<String> more) {
        List<String> arguments = new ArrayList<>();
        boolean file = !more.isEmpty() && !more.get(0).startsWith("-");
        if (file) {
            arguments.add(directory + "/" + more.get(0));
        }
        arguments.addAll(List.of("--save", "", "--appendonly", "no"));
        arguments.addAll(List.of("--bind", address, "--port", String.valueOf(port), "--dir", directory));
        // It would refuse connections from outside a container, and on the loopback interface it does nothing.
        arguments.addAll(List.of("--protected-mode", "no"));
        arguments.addAll(more.subList(file ? 1 : 0, more.size()));
        if (file || more.contains("--daemonize")) {
            // In the background it would be out of reach; of two values the last one counts.
            arguments.addAll(List.of("--daemonize", "no"));
        }
        return arguments;
    }
}
