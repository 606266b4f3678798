package io.kvcompat.bdd.steps;

import io.kvcompat.bdd.scenario.MalformedStepException;
import io.kvcompat.bdd.steps.RecordedReply.Answer;
import io.kvcompat.client.Protocol;
import java.util.ArrayList;
import java.util.List;

/** All replies of a block, one a line. */
record ReplyLines(List<Answer> answers) implements ExpectedReplies {
    static ReplyLines parse(String text) {
        List<Answer> answers = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                try {
                    answers.add(Answer.parse(line.strip()));
                } catch (MalformedStepException e) {
                    throw new MalformedStepException(
                            "Line " + number + " of the block, `" + line.strip() + "`: " + e.getMessage());
                }
            }
        }
        return new ReplyLines(answers);
    }

    @Override
    public List<ReplyCheck> against(List<RecordedReply> recorded, Protocol protocol) {
        List<ReplyCheck> checks = new ArrayList<>();
        for (int i = 0; i < Math.min(answers.size(), recorded.size()); i++) {
            checks.add(ReplyCheck.of(
                    recorded.get(i).name(), answers.get(i), recorded.get(i).answer()));
        }
        if (answers.size() != recorded.size()) {
            String from = recorded.isEmpty() ? "" : " from " + recorded.get(0).name() + " on";
            checks.add(new ReplyCheck(
                    "number of replies" + from, false, answers.size() + " replies", recorded.size() + " replies"));
        }
        return checks;
    }
}
