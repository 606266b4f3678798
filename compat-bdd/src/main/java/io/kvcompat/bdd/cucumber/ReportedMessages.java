package io.kvcompat.bdd.cucumber;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestCase;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestStepStarted;
import io.kvcompat.bdd.scenario.ActiveScenario;
import io.kvcompat.bdd.scenario.StepFindings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A plugin of Cucumber's that writes its HTML and its JSON report.
 *
 * <p>It tells each scenario which step is under way, and shows what the scenario found at its steps: one that found something
 * is failed in the reports, though it did not throw. Cucumber's messages wait in memory until the run ends, so that what failed
 * can come first.
 */
public final class ReportedMessages implements ConcurrentEventListener {
    private final OutputStream html;
    private final OutputStream json;
    /** What is not of a single test case, in the order in which it came. */
    private final List<Envelope> general = new ArrayList<>();

    private final Map<String, TestCase> testCases = new HashMap<>();
    private final Map<String, List<Envelope>> open = new HashMap<>();
    private final List<ReportedCase> cases = new ArrayList<>();

    /**
     * Creates the plugin.
     *
     * @param html where the page goes; closed when it is whole
     * @param json likewise
     */
    public ReportedMessages(OutputStream html, OutputStream json) {
        this.html = html;
        this.json = json;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestStepStarted.class, ReportedMessages::started);
        publisher.registerHandlerFor(Envelope.class, this::receive);
    }

    /** Comes on the thread that is about to run the step. */
    private static void started(TestStepStarted event) {
        if (event.getTestStep() instanceof PickleStepTestStep step) {
            ActiveScenario.find().ifPresent(scenario -> scenario.enter(step.getId()));
        }
    }

    /** Comes on the thread that runs the test case, one at a time. */
    private synchronized void receive(Envelope envelope) {
        envelope.getTestCase().ifPresent(testCase -> testCases.put(testCase.getId(), testCase));
        envelope.getTestCaseStarted().ifPresent(started -> open.put(started.getId(), new ArrayList<>()));
        String attempt = ReportedCase.attempt(envelope);
        @Nullable List<Envelope> own = open.get(attempt);
        if (own != null) {
            own.add(envelope);
            if (envelope.getTestCaseFinished().isPresent()) {
                open.remove(attempt);
                cases.add(ReportedCase.of(testCase(own), own, StepFindings.take()));
            }
        } else if (envelope.getTestCase().isEmpty()) {
            general.add(envelope);
        }
        if (envelope.getTestRunFinished().isPresent()) {
            write();
        }
    }

    private TestCase testCase(List<Envelope> messages) {
        return messages.get(0)
                .getTestCaseStarted()
                .map(started -> testCases.get(started.getTestCaseId()))
                .orElseThrow();
    }

    private void write() {
        try {
            JsonReport.write(general, cases, json);
            HtmlPage.write(general, cases, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns messages by what they belong to, in the order in which that came. */
    static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> key) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        all.forEach(one ->
                groups.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one));
        return groups;
    }
}
