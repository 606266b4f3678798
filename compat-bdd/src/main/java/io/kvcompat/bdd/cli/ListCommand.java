package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.session.PlannedScenario;
import io.kvcompat.bdd.session.Script;
import io.kvcompat.bdd.session.Settings;
import io.kvcompat.scenario.Needs;
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
        Settings settings = Settings.of(config.below(options.given()));
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
