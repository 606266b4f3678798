package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.run.ExecutionPlan;
import io.kvcompat.bdd.run.PlannedScenario;
import io.kvcompat.bdd.run.RunSettings;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Override
    public Integer call() {
        OptionLayer options = new OptionLayer();
        selection.addTo(options);
        RunSettings settings = RunSettings.of(config.below(options.given()));
        ExecutionPlan script = settings.script();
        Map<String, String> lines = new TreeMap<>();
        for (PlannedScenario scenario : script.planned().values()) {
            String id = scenario.info().id();
            lines.put(id, line(id, scenario.requirements(), scenario.info().title()));
        }
        for (Scenario scenario : script.unnamed()) {
            lines.put(scenario.id(), line(scenario.id(), scenario.requirements(), scenario.title()));
        }
        PrintWriter out = spec.commandLine().getOut();
        lines.values().forEach(out::println);
        return ExitCode.OK;
    }

    private static String line(String id, Requirements requirements, String title) {
        List<String> words = new ArrayList<>();
        if (requirements.protocols().size() == 1) {
            words.add(requirements.protocols().iterator().next().toString());
        }
        requirements.permissions().stream()
                .sorted()
                .forEach(permission -> words.add("needs:" + permission.name().toLowerCase(Locale.ROOT)));
        if (requirements.exclusive()) {
            words.add("exclusive");
        }
        if (requirements.disposable()) {
            words.add("disposable");
        }
        return id
                + (words.isEmpty() ? "" : "  [" + String.join(" ", words) + "]")
                + (id.endsWith("/" + title) ? "" : "  " + title);
    }
}
