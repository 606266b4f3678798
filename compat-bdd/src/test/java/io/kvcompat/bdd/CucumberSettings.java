package io.kvcompat.bdd;

import io.kvcompat.bdd.session.Settings;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Hands the suite's settings to Cucumber's engine, which reads them before anything of the suite runs. */
public final class CucumberSettings implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Settings settings = SuiteSettings.read();
        Path out = settings.out();
        System.setProperty("cucumber.filter.tags", settings.tagExpression());
        System.setProperty(
                "cucumber.plugin", "html:" + out.resolve("cucumber.html") + ",json:" + out.resolve("cucumber.json"));
        if (!settings.features().isEmpty()) {
            System.setProperty("cucumber.features", String.join(",", settings.features()));
        }
    }
}
