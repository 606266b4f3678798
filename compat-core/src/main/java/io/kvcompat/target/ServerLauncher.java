package io.kvcompat.target;

import java.nio.file.Path;
import java.util.List;

/** Launches disposable servers of one kind, each with a temporary directory and a free port of its own. */
public interface ServerLauncher {
    /**
     * Launches a server and returns when it answers PING.
     *
     * @param arguments further command-line arguments, {@code --maxmemory 10mb} say, each word one element
     * @throws LaunchException when it does not come up; the message holds the end of its log
     */
    default LaunchedServer launch(List<String> arguments) {
        return launch(arguments, List.of());
    }

    /**
     * As {@link #launch(List)}, with copies of files and folders in its directory before it starts: those that another
     * server has saved, say. Where the first argument is no option, it is the name of the one that is its configuration file.
     *
     * @throws LaunchException as well when one of them cannot be copied
     */
    LaunchedServer launch(List<String> arguments, List<Path> files);

    /**
     * Runs the server's program with these arguments alone, {@code --version} say, to its end and in an empty directory.
     *
     * @throws LaunchException when it cannot be run, or does not end within ten seconds and is killed
     */
    Ended run(List<String> arguments);

    /**
     * How a run of the program ended.
     *
     * @param exitCode its exit code
     * @param output what it wrote to its standard output and then to its standard error
     */
    record Ended(int exitCode, String output) {}
}
