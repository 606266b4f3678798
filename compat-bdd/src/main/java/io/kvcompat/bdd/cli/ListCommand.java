package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.run.ListedScenarios;
import io.kvcompat.bdd.run.RunSettings;
import java.io.PrintWriter;
import java.util.Optional;
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
        Optional<ListedScenarios> suite = settings.features().isEmpty() ? Prepared.scenarios() : Optional.empty();
        ListedScenarios listed = suite.map(all -> all.chosenBy(settings))
                .filter(one -> !one.all().isEmpty())
                .orElseGet(() -> ListedScenarios.of(settings));
        PrintWriter out = spec.commandLine().getOut();
        listed.all().forEach(one -> out.println(one.line()));
        return ExitCode.OK;
    }
}
