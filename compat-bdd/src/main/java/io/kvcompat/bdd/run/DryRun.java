package io.kvcompat.bdd.run;

import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.DocStringArgument;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.StepArgument;
import io.cucumber.plugin.event.TestStepFinished;
import io.kvcompat.bdd.feature.FeatureFile;
import io.kvcompat.bdd.scenario.MalformedStepException;
import io.kvcompat.bdd.scenario.ScenarioLocation;
import io.kvcompat.bdd.scenario.ScenarioRunFactory;
import io.kvcompat.command.Command;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.run.ScenarioRun;
import io.kvcompat.scenario.Scenario;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Goes through every step of every feature without a server, so that a step that cannot be meant is told before
 * anything is launched or sent; and learns which Java scenarios the features run.
 */
final class DryRun implements ScenarioRunFactory, ConcurrentEventListener {
    private static final Pattern IN_BLOCK = Pattern.compile("Line (\\d+) of the block, (.*)", Pattern.DOTALL);

    private final Map<URI, FeatureFile> files;
    private final JavaScenarios java;
    private final Map<ScenarioLocation, String> javaIds = new HashMap<>();
    /** A step of a background is rehearsed with each scenario, but told once. */
    private final Map<ScenarioLocation, List<Command>> commands = new HashMap<>();

    private final Set<String> mistakes = new LinkedHashSet<>();

    private DryRun(List<FeatureFile> files, JavaScenarios java) {
        this.files =
                files.stream().collect(Collectors.toMap(file -> file.feature().getUri(), Function.identity()));
        this.java = java;
    }

    /** Rehearses {@code files} with the steps found in the packages of {@code glue}. */
    static DryRun of(List<FeatureFile> files, JavaScenarios java, List<String> glue) {
        DryRun dryRun = new DryRun(files, java);
        RuntimeOptionsBuilder options = new RuntimeOptionsBuilder();
        glue.forEach(name -> options.addGlue(GluePath.parse(name)));
        ScenarioRunFactory.Setting setting = ScenarioRunFactory.set(dryRun);
        try {
            Runtime.builder()
                    .withRuntimeOptions(options.build())
                    .withFeatureSupplier(
                            () -> files.stream().map(FeatureFile::feature).toList())
                    .withAdditionalPlugins(dryRun)
                    .build()
                    .run();
        } finally {
            setting.close();
        }
        return dryRun;
    }

    /** Returns the commands of the blocks of a scenario, in their order. */
    List<Command> commands(ScenarioLocation location) {
        return List.copyOf(commands.getOrDefault(location, List.of()));
    }

    /** Returns what cannot be meant, one line each. */
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    /** Returns the id of the Java scenario that the Gherkin scenario at {@code location} runs; null for none. */
    @Nullable
    String javaId(ScenarioLocation location) {
        return javaIds.get(location);
    }

    @Override
    public ScenarioRun begin(ScenarioLocation location) {
        return new DryRunScenario(
                new ScenarioInfo(location.toString(), "", ""),
                command -> commands.computeIfAbsent(location, place -> new ArrayList<>())
                        .add(command));
    }

    @Override
    public Scenario scenario(ScenarioLocation location, String id) {
        Scenario scenario = java.get(id);
        @Nullable String other = javaIds.putIfAbsent(location, id);
        if (other != null) {
            throw new MalformedStepException("the scenario `" + other + "` runs above; one scenario runs one");
        }
        return scenario;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestStepFinished.class, this::finished);
    }

    private void finished(TestStepFinished event) {
        Result result = event.getResult();
        if (result.getStatus().isOk()) {
            return;
        }
        FeatureFile file = files.get(event.getTestCase().getUri());
        if (file == null) {
            return;
        }
        if (!(event.getTestStep() instanceof PickleStepTestStep step)) {
            mistakes.add(file.at(event.getTestCase().getLocation().getLine()) + ": " + reason(result.getError()));
            return;
        }
        String text = step.getStep().getText();
        int line = step.getStep().getLine();
        switch (result.getStatus()) {
            case UNDEFINED ->
                mistakes.add(file.at(line) + ": no such step: `" + text + "`; docs/write/writing-features.md"
                        + " lists all there are");
            case AMBIGUOUS -> mistakes.add(file.at(line) + ": two step definitions match `" + text + "`");
            case FAILED -> mistakes.add(failed(file, step, reason(result.getError())));
            default -> {
                // Skipped because of one of the above.
            }
        }
    }

    private static String failed(FeatureFile file, PickleStepTestStep step, String reason) {
        int line = step.getStep().getLine();
        @Nullable StepArgument argument = step.getStep().getArgument();
        Matcher inBlock = IN_BLOCK.matcher(reason);
        if (argument instanceof DocStringArgument docString && inBlock.matches()) {
            return file.at(docString.getLine() + Integer.parseInt(inBlock.group(1))) + ": " + inBlock.group(2);
        }
        if (reason.startsWith("Step [")) {
            // Cucumber's own words are about the number of parameters of a Java method.
            return file.at(line) + ": `" + step.getStep().getText() + "` "
                    + (argument == null ? "needs a docstring (\"\"\") below it" : "takes nothing below it");
        }
        return file.at(line) + ": " + reason;
    }

    private static String reason(@Nullable Throwable error) {
        @Nullable Throwable root = error;
        while (root != null && !(root instanceof MalformedStepException) && root.getCause() != null) {
            root = root.getCause();
        }
        if (root == null) {
            return "fails";
        }
        return root instanceof MalformedStepException || root.getMessage() != null
                ? String.valueOf(root.getMessage())
                : root.toString();
    }
}
