package io.kvcompat.bdd;

import io.kvcompat.bdd.run.CucumberReports;
import io.kvcompat.bdd.run.RunSettings;
import java.nio.file.Path;
import java.util.logging.Logger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Hands the suite's settings to Cucumber's engine, which reads them before anything of the suite runs. */
public final class CucumberSettings implements LauncherSessionListener {
    /** Held here, since the platform forgets loggers that nobody holds. */
    private static final Logger DISCOVERY = Logger.getLogger("org.junit.platform.launcher.core.DiscoveryIssueNotifier");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        RunSettings settings = SuiteSettings.read();
        Path out = settings.out();
        System.setProperty("cucumber.filter.tags", settings.tagExpression());
        System.setProperty("cucumber.plugin", CucumberReports.class.getName() + ":" + out.resolve("cucumber"));
        if (settings.parallel() > 1) {
            System.setProperty("cucumber.execution.parallel.enabled", "true");
            System.setProperty("cucumber.execution.parallel.config.strategy", "fixed");
            System.setProperty(
                    "cucumber.execution.parallel.config.fixed.parallelism", String.valueOf(settings.parallel()));
        }
        if (!settings.features().isEmpty()) {
            System.setProperty("cucumber.features", String.join(",", settings.features()));
            // JUnit would advise, three times over, against the only way to select features by path from outside.
            DISCOVERY.setFilter(log -> !String.valueOf(log.getMessage()).contains("cucumber.features"));
        }
    }
}
