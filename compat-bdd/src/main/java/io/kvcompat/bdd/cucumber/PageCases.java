package io.kvcompat.bdd.cucumber;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Duration;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.messages.types.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The scenarios that ran as the page holds them: which pickle, when, what each step took, and what is to be seen beside that. */
final class PageCases {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<ReportedCase> cases;
    private final Map<String, Integer> pickles = new HashMap<>();
    private final Map<String, Integer> steps = new HashMap<>();

    PageCases(List<ReportedCase> cases) {
        this.cases = cases;
    }

    /** Notes the place of a pickle in the page, and those of its steps in it. */
    void place(Pickle pickle) {
        pickles.put(pickle.getId(), pickles.size());
        int number = 0;
        for (PickleStep step : pickle.getSteps()) {
            steps.put(step.getId(), number++);
        }
    }

    ArrayNode tree() {
        ArrayNode all = JSON.createArrayNode();
        for (ReportedCase one : cases) {
            all.add(tree(one));
        }
        return all;
    }

    private ObjectNode tree(ReportedCase one) {
        ObjectNode made = JSON.createObjectNode();
        made.put("pickle", pickles.getOrDefault(one.testCase().getPickleId(), -1));
        Map<String, Integer> places = new HashMap<>();
        ArrayNode own = JSON.createArrayNode();
        boolean hooks = one.testCase().getTestSteps().stream()
                .anyMatch(step -> step.getHookId().isPresent());
        for (TestStep step : one.testCase().getTestSteps()) {
            places.put(step.getId(), places.size());
            step.getPickleStepId()
                    .ifPresentOrElse(
                            id -> own.add(steps.getOrDefault(id, -1)),
                            () -> own.add(step.getHookId().orElse("")));
        }
        if (hooks) {
            made.set("steps", own);
        }
        ArrayNode took = made.putArray("took");
        for (Envelope message : one.messages()) {
            message.getTestCaseStarted().ifPresent(started -> made.put("at", millis(started.getTimestamp())));
            message.getTestStepFinished().ifPresent(finished -> finished(finished, places, took, made));
            message.getAttachment().ifPresent(attachment -> attachment(attachment, places, made));
        }
        return made;
    }

    private static void finished(
            TestStepFinished finished, Map<String, Integer> places, ArrayNode took, ObjectNode made) {
        TestStepResult result = finished.getTestStepResult();
        took.add(millis(result.getDuration()));
        if (result.getStatus() != TestStepResultStatus.PASSED) {
            ObjectNode other = made.withObjectProperty("results")
                    .putObject(String.valueOf(places.getOrDefault(finished.getTestStepId(), 0)));
            other.put("status", result.getStatus().name());
            result.getMessage().ifPresent(message -> other.put("message", message));
        }
    }

    private static void attachment(Attachment attachment, Map<String, Integer> places, ObjectNode made) {
        ObjectNode one = made.withArrayProperty("attachments").addObject();
        one.put("step", places.getOrDefault(attachment.getTestStepId().orElse(""), 0));
        one.put("body", attachment.getBody());
        one.put("contentEncoding", attachment.getContentEncoding().name());
        one.put("mediaType", attachment.getMediaType());
        attachment.getFileName().ifPresent(name -> one.put("fileName", name));
    }

    private static long millis(Timestamp time) {
        return time.getSeconds() * 1000 + time.getNanos() / 1_000_000;
    }

    private static long millis(Duration time) {
        return time.getSeconds() * 1000 + time.getNanos() / 1_000_000;
    }
}
