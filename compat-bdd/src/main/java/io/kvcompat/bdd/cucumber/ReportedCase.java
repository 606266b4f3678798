package io.kvcompat.bdd.cucumber;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.AttachmentContentEncoding;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import io.kvcompat.bdd.scenario.ScenarioFailedError;
import io.kvcompat.bdd.scenario.StepFinding;
import io.kvcompat.bdd.scenario.StepFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as it is reported: its steps, and of its hooks those that have something to tell.
 *
 * @param testCase which steps there are, hooks that are left out among them
 * @param messages Cucumber's, from its start to its end
 */
record ReportedCase(TestCase testCase, List<Envelope> messages) {
    ReportedCase {
        messages = List.copyOf(messages);
    }

    /** Makes one of what Cucumber said and what the scenario found. */
    static ReportedCase of(TestCase testCase, List<Envelope> said, StepFindings findings) {
        List<Envelope> messages = new ArrayList<>();
        for (Envelope message : said) {
            if (message.getTestStepFinished().isPresent()) {
                finished(message.getTestStepFinished().get(), findings).forEach(messages::add);
            } else {
                messages.add(message);
            }
        }
        return new ReportedCase(testCase, messages).withAttachmentsAtSteps().withoutIdleHooks(findings.whole());
    }

    private static List<Envelope> finished(TestStepFinished message, StepFindings findings) {
        @Nullable StepFinding finding = findings.bySteps().get(UUID.fromString(message.getTestStepId()));
        if (finding == null) {
            return List.of(Envelope.of(message));
        }
        List<Envelope> messages = new ArrayList<>();
        finding.texts()
                .forEach(text -> messages.add(Envelope.of(new Attachment(
                        text.text(),
                        AttachmentContentEncoding.IDENTITY,
                        text.name(),
                        "text/plain",
                        null,
                        message.getTestCaseStartedId(),
                        message.getTestStepId(),
                        null,
                        null,
                        null,
                        message.getTimestamp()))));
        TestStepResult result = message.getTestStepResult();
        boolean failed = finding.isFailure() && result.getStatus() == TestStepResultStatus.PASSED;
        messages.add(Envelope.of(
                failed
                        ? new TestStepFinished(
                                message.getTestCaseStartedId(),
                                message.getTestStepId(),
                                new TestStepResult(
                                        result.getDuration(),
                                        finding.failure(),
                                        TestStepResultStatus.FAILED,
                                        new io.cucumber.messages.types.Exception(
                                                "Difference", finding.failure(), finding.failure())),
                                message.getTimestamp())
                        : message));
        return messages;
    }

    /** Moves what a hook attached to the last step, where it is seen without opening the hooks. */
    private ReportedCase withAttachmentsAtSteps() {
        Optional<TestStep> last = testCase.getTestSteps().stream()
                .filter(step -> step.getPickleStepId().isPresent())
                .reduce((first, second) -> second);
        if (last.isEmpty()) {
            return this;
        }
        Map<String, TestStep> steps =
                testCase.getTestSteps().stream().collect(Collectors.toMap(TestStep::getId, step -> step));
        return new ReportedCase(
                testCase,
                messages.stream()
                        .map(message -> message.getAttachment()
                                .filter(attachment -> attachment
                                        .getTestStepId()
                                        .map(steps::get)
                                        .filter(step -> step.getHookId().isPresent())
                                        .isPresent())
                                .map(attachment ->
                                        Envelope.of(at(attachment, last.get().getId())))
                                .orElse(message))
                        .toList());
    }

    private static Attachment at(Attachment attachment, String step) {
        return new Attachment(
                attachment.getBody(),
                attachment.getContentEncoding(),
                attachment.getFileName().orElse(null),
                attachment.getMediaType(),
                attachment.getSource().orElse(null),
                attachment.getTestCaseStartedId().orElse(null),
                step,
                attachment.getUrl().orElse(null),
                null,
                null,
                attachment.getTimestamp().orElse(null));
    }

    /**
     * Leaves out hooks that passed, and the one that failed the scenario.
     *
     * @param shown whether all that it failed for is shown at steps
     */
    private ReportedCase withoutIdleHooks(boolean shown) {
        List<String> told = messages.stream()
                .flatMap(message -> message.getTestStepFinished().stream())
                .filter(finished -> !(isIdle(finished.getTestStepResult(), shown)))
                .map(TestStepFinished::getTestStepId)
                .toList();
        List<TestStep> kept = testCase.getTestSteps().stream()
                .filter(step -> step.getHookId().isEmpty() || told.contains(step.getId()))
                .toList();
        List<String> ids = kept.stream().map(TestStep::getId).toList();
        return new ReportedCase(
                new TestCase(
                        testCase.getId(),
                        testCase.getPickleId(),
                        kept,
                        testCase.getTestRunStartedId().orElse(null)),
                messages.stream()
                        .filter(message -> step(message).map(ids::contains).orElse(true))
                        .toList());
    }

    private static boolean isIdle(TestStepResult result, boolean shown) {
        return result.getStatus() == TestStepResultStatus.PASSED
                || shown
                        && result.getException()
                                .filter(error -> error.getType().equals(ScenarioFailedError.class.getName()))
                                .isPresent();
    }

    private static Optional<String> step(Envelope message) {
        return message.getTestStepFinished()
                .map(TestStepFinished::getTestStepId)
                .or(() -> message.getTestStepStarted().map(started -> started.getTestStepId()));
    }

    /** Returns the attempt at a test case that a message belongs to, empty for none. */
    static String attempt(Envelope message) {
        return message.getTestCaseStarted()
                .map(started -> started.getId())
                .or(() -> message.getTestStepStarted().map(started -> started.getTestCaseStartedId()))
                .or(() -> message.getTestStepFinished().map(TestStepFinished::getTestCaseStartedId))
                .or(() -> message.getAttachment().flatMap(Attachment::getTestCaseStartedId))
                .or(() -> message.getTestCaseFinished().map(finished -> finished.getTestCaseStartedId()))
                .orElse("");
    }

    /** Returns how much there is to see. */
    Weight weight() {
        boolean failed = messages.stream()
                .flatMap(message -> message.getTestStepFinished().stream())
                .map(finished -> finished.getTestStepResult().getStatus())
                .anyMatch(status -> status != TestStepResultStatus.PASSED && status != TestStepResultStatus.SKIPPED);
        boolean told = messages.stream()
                .flatMap(message -> message.getAttachment().stream())
                .anyMatch(attachment -> attachment.getMediaType().startsWith("text/"));
        return failed ? Weight.FAILED : told ? Weight.DIFFERS : Weight.PASSED;
    }

    /** How much there is to see of a scenario; the first comes first in the page. */
    enum Weight {
        /** A step did not pass. */
        FAILED("1 failed: "),
        /** Something was told beside a step: differences that are known. */
        DIFFERS("2 known differences: "),
        /** Nothing. */
        PASSED("3 passed: ");

        private final String label;

        Weight(String label) {
            this.label = label;
        }

        /** Returns what stands before the name of a feature: Cucumber's page sorts by that text. */
        String label() {
            return label;
        }

        static Weight more(Weight one, Weight other) {
            return one.compareTo(other) <= 0 ? one : other;
        }
    }
}
