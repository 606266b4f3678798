package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.config.ConfigFile;
import io.kvcompat.bdd.config.Configuration;
import io.kvcompat.bdd.config.Given;
import io.kvcompat.bdd.config.Key;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where settings are read beside the options. */
final class ConfigOption {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Settings that options and the environment leave open. Default: compat.yaml, if there is one.")
    private @Nullable Path config;

    /** Returns what applies when {@code options} stand above the environment and the file. */
    Configuration below(Map<Key, Given> options) {
        return Configuration.of(
                options,
                Configuration.environment(UnaryOperator.identity()),
                config == null ? ConfigFile.found(Path.of("")) : ConfigFile.read(config),
                Configuration.defaults("compat-report"));
    }
}
