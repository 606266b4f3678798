package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.config.Key;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose scenarios. */
final class SelectionOptions {
    @Option(
            names = "--features",
            paramLabel = "PATH",
            description =
                    "Feature files or folders; they and the Java scenarios that they name run. Default: the features "
                            + "of the suite, and every Java scenario on the class path.")
    private List<String> features = new ArrayList<>();

    @Option(
            names = "--tags",
            paramLabel = "EXPR",
            description = "Only Gherkin scenarios whose tags match, `@smoke and not @resp3` say. @full is left out"
                    + " unless named.")
    private @Nullable String tags;

    @Option(
            names = "--only",
            paramLabel = "SCENARIO",
            description = "Only the scenario of this id, as list and the reports show it; * stands for anything."
                    + " Give it again for each further one.")
    private List<String> only = new ArrayList<>();

    void addTo(OptionLayer layer) {
        layer.put(Key.FEATURES, "--features", features)
                .put(Key.TAGS, "--tags", tags)
                .put(Key.ONLY, "--only", only);
    }
}
