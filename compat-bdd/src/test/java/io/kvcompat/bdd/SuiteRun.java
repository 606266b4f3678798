package io.kvcompat.bdd;

import io.kvcompat.bdd.progress.Progress;
import io.kvcompat.bdd.run.CompatRun;
import io.kvcompat.bdd.run.CucumberReports;
import io.kvcompat.bdd.run.ExecutionPlan;
import io.kvcompat.bdd.run.Preparation;
import io.kvcompat.bdd.run.RunSettings;
import io.kvcompat.bdd.run.RunVerdict;
import io.kvcompat.bdd.scenario.ScenarioFailedError;
import io.kvcompat.report.TerminalReport;
import io.kvcompat.report.TerminalSummary;
import io.kvcompat.run.RunReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The run that the suite's engines share: opened before the first of them, finished after the last. */
final class SuiteRun {
    /** What the run came to, a line each; empty where it is good. */
    static final Path VERDICT = Path.of("target", "compat-verdict.txt");

    private static final int WIDTH = 100;
    private static @Nullable SuiteRun current;

    private final RunSettings settings = SuiteSettings.read();
    private final PrintWriter console = new PrintWriter(new ToSystemOut(), true);
    private final ExecutionPlan script;
    private final Progress progress;
    private final CompatRun run;

    private SuiteRun() {
        Preparation prepared = Preparation.of(settings);
        script = prepared.script();
        progress = new Progress(console, false, settings.verbose(), script.ids());
        run = CompatRun.open(script, prepared.config(), progress);
    }

    static void open() {
        try {
            Files.deleteIfExists(VERDICT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        current = new SuiteRun();
    }

    static SuiteRun current() {
        if (current == null) {
            throw new IllegalStateException("The suite is not open");
        }
        return current;
    }

    /** Finishes the run, if one was opened, prints what it came to and fails when it is not good. */
    static void finish() {
        if (current != null) {
            try {
                current.finishRun();
            } finally {
                current.run.close();
                current = null;
            }
        }
    }

    ExecutionPlan script() {
        return script;
    }

    CompatRun run() {
        return run;
    }

    private void finishRun() {
        if (run.passes() > 1) {
            // JUnit runs a test once; where lanes go in turn, the passes after the first are run here.
            run.runFeatures(
                    1,
                    new CucumberReports(settings.out().resolve("cucumber-pass2").toString()));
        }
        RunReport report = run.finish(settings.history());
        progress.finish();
        PrintedLast.print(
                settings.verbose()
                        ? TerminalReport.print(report.diff(), WIDTH, false)
                        : TerminalSummary.print(report.diff(), settings.out().toString(), WIDTH, false),
                console);
        RunVerdict verdict = run.verdict(report, settings.limits());
        List<String> lines = new ArrayList<>();
        if (!verdict.isGood()) {
            lines.add("The targets differ, or a scenario failed: see " + settings.out());
            lines.addAll(verdict.remarks());
        }
        try {
            Files.write(VERDICT, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!verdict.isGood()) {
            throw new ScenarioFailedError(String.join("\n", lines));
        }
    }

    /** Maven takes what tests print as text, whatever the encoding of the machine. */
    private static final class ToSystemOut extends Writer {
        @Override
        public void write(char[] text, int offset, int length) {
            System.out.print(new String(text, offset, length));
        }

        @Override
        public void flush() {
            System.out.flush();
        }

        @Override
        public void close() {
            flush();
        }
    }
}
