package io.kvcompat.bdd;

import io.kvcompat.bdd.config.ConfigFile;
import io.kvcompat.bdd.config.Configuration;
import io.kvcompat.bdd.run.RunSettings;
import java.nio.file.Files;
import java.nio.file.Path;

/** The settings of the suite that {@code mvn verify} runs. */
final class SuiteSettings {
    private SuiteSettings() {}

    /** Returns them, paths taken from where Maven was started: the suite itself runs in the module's folder. */
    static RunSettings read() {
        return RunSettings.of(Configuration.of(
                Configuration.environment(SuiteSettings::resolve),
                ConfigFile.found(root()),
                Configuration.defaults(Path.of("target", "compat").toString())));
    }

    private static Path root() {
        return Path.of(System.getProperty("compat.root", "..")).toAbsolutePath().normalize();
    }

    private static String resolve(String path) {
        if (path.startsWith("classpath:")) {
            return path;
        }
        Path here = Path.of(path).toAbsolutePath().normalize();
        return (Files.exists(here) ? here : root().resolve(path).normalize()).toString();
    }
}
