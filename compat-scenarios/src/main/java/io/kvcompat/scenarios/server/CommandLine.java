package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Protocol;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.target.ServerLauncher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs the server's program with arguments with which it ends at once, as packages, health checks and init scripts do. */
@AutoService(Scenario.class)
public final class CommandLine implements Scenario {
    /** No unknown setting with a value among them: Redis 8 takes it for that of a module that may come, and starts. */
    private static final List<String> RUNS = List.of(
            "--version",
            "-v",
            "--help",
            "-h",
            "--nosuch",
            "--port",
            "--port abc",
            "--dir nosuch",
            "nosuch.conf",
            "- --port abc",
            "--test-memory",
            "--sentinel",
            "--check-rdb");

    @Override
    public String id() {
        return "server-behaviour/command-line";
    }

    @Override
    public String title() {
        return "What the server's program prints and returns where it does not start: --version, --help and wrong arguments";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer().protocol(Protocol.RESP2);
    }

    @Override
    public void run(ScenarioContext context) {
        Map<String, String> facts = new LinkedHashMap<>();
        ServerLauncher launcher = context.launcher();
        for (String arguments : RUNS) {
            ServerLauncher.Ended ended = launcher.run(List.of(arguments.split(" ")));
            facts.put("exit code of " + arguments, String.valueOf(ended.exitCode()));
            facts.put("output of " + arguments, masked(ended.output()));
        }
        Observations notes = new Observations(context);
        facts.forEach(notes::keep);
        notes.read(facts.keySet());
    }

    /** Leaves the words: versions, builds and directories are of the run. */
    private static String masked(String output) {
        return output.lines()
                .map(LogLines::masked)
                .map(line -> line.replaceAll("(sha|malloc|build)=\\S+", "$1={build}")
                        .replaceAll("'/[^ ']*/", "'{directory}/"))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("; "));
    }
}
