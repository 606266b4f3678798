package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.config.Given;
import io.kvcompat.bdd.config.Key;
import io.kvcompat.bdd.session.PlannedScenario;
import io.kvcompat.bdd.session.Script;
import io.kvcompat.bdd.session.Settings;
import io.kvcompat.scenario.Needs;
import io.kvcompat.scenario.Scenario;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists scenarios without running them. */
@Command(
        name = "list",
        description = "Lists what would run, one scenario in a line: id, needs, title. Nothing is launched or sent.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example:", "  compat list --only 'pubsub/*'"})
final class ListCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Option(names = "--features", paramLabel = "PATH", description = "Feature files or folders, as for run.")
    private List<String> features = new ArrayList<>();

    @Option(names = "--tags", paramLabel = "EXPR", description = "A tag expression, as for run.")
    private @Nullable String tags;

    @Option(names = "--only", paramLabel = "SCENARIO", description = "An id, as for run.")
    private List<String> only = new ArrayList<>();

    @Override
    public Integer call() {
        Map<Key, Given> options = new EnumMap<>(Key.class);
        RunOptions.put(options, Key.FEATURES, "--features", features);
        RunOptions.put(options, Key.TAGS, "--tags", tags);
        RunOptions.put(options, Key.ONLY, "--only", only);
        Settings settings = Settings.of(config.below(options));
        Script script = settings.script();
        Map<String, String> lines = new TreeMap<>();
        for (PlannedScenario scenario : script.planned().values()) {
            String id = scenario.info().id();
            lines.put(id, line(id, scenario.needs(), scenario.info().title()));
        }
        for (Scenario scenario : script.unnamed()) {
            lines.put(scenario.id(), line(scenario.id(), scenario.needs(), scenario.title()));
        }
        PrintWriter out = spec.commandLine().getOut();
        lines.values().forEach(out::println);
        return ExitCode.OK;
    }

    private static String line(String id, Needs needs, String title) {
        List<String> words = new ArrayList<>();
        if (needs.protocols().size() == 1) {
            words.add(needs.protocols().iterator().next().toString());
        }
        needs.permissions().stream()
                .sorted()
                .forEach(permission -> words.add("needs:" + permission.name().toLowerCase(Locale.ROOT)));
        if (needs.exclusive()) {
            words.add("exclusive");
        }
        if (needs.disposable()) {
            words.add("disposable");
        }
        return id
                + (words.isEmpty() ? "" : "  [" + String.join(" ", words) + "]")
                + (id.endsWith("/" + title) ? "" : "  " + title);
    }
}
