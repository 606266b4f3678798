package io.kvcompat.bdd;

import io.kvcompat.bdd.session.Settings;
import java.nio.file.Files;
import java.nio.file.Path;

/** The settings of the suite that {@code mvn verify} runs. */
final class SuiteSettings {
    private SuiteSettings() {}

    /** Returns them, paths taken from where Maven was started: the suite itself runs in the module's folder. */
    static Settings read() {
        Settings given = Settings.fromEnvironment(Path.of("target", "compat"));
        return new Settings(
                given.targets(),
                given.features().stream().map(SuiteSettings::resolve).toList(),
                given.tags(),
                given.resp(),
                given.allow(),
                given.out(),
                given.known().stream()
                        .map(path -> Path.of(resolve(path.toString())))
                        .toList());
    }

    private static String resolve(String path) {
        if (path.startsWith("classpath:")) {
            return path;
        }
        Path here = Path.of(path).toAbsolutePath().normalize();
        Path fromRoot = Path.of(System.getProperty("compat.root", ".."))
                .resolve(path)
                .toAbsolutePath()
                .normalize();
        return (Files.exists(here) ? here : fromRoot).toString();
    }
}
