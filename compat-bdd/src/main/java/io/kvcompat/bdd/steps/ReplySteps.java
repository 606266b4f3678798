package io.kvcompat.bdd.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.docstring.DocString;
import io.cucumber.java.en.Then;
import io.kvcompat.bdd.scenario.ActiveScenario;
import io.kvcompat.bdd.scenario.MalformedStepException;
import io.kvcompat.bdd.steps.RecordedReply.Answer;
import io.kvcompat.run.Lane;
import io.kvcompat.scenarios.text.StepText;

/** Steps that say what the replies are, on every lane. */
public final class ReplySteps {
    /** Says that each reply is the one that stands beside its command. */
    @Then(StepText.AS_EXPECTED)
    public void asExpected() {
        // They were checked when they came; what became of that is shown at this step, see StepLog.
        ActiveScenario.current().requireExpectations();
        ActiveScenario.current().showChecks();
    }

    /** Checks all replies of the last block, one a line, or those that a table lists. */
    @Then("the replies are")
    public void theRepliesAre(Object expected) {
        if (expected instanceof DocString text) {
            check(ReplyLines.parse(text.getContent()));
        } else if (expected instanceof DataTable table) {
            check(ReplyTable.parse(table.cells()));
        } else {
            throw new MalformedStepException("the replies stand below the step, in a docstring or a table");
        }
    }

    /** Checks the reply to some commands of the last block, written on the same line. */
    @Then("the reply to {string} is {answer}")
    public void theReplyToIs(String commands, String reply) {
        check(replyTo(commands, reply));
    }

    /** Checks the reply to some commands of the last block, written below. */
    @Then("the reply to {string} is")
    public void theReplyToIsBelow(String commands, String reply) {
        check(replyTo(commands, reply.strip()));
    }

    private static ExpectedReplies replyTo(String commands, String reply) {
        return new ReplyTo(commands, CommandFilter.beginning(commands, ActiveScenario.current()), Answer.parse(reply));
    }

    private static void check(ExpectedReplies expected) {
        ActiveScenario scenario = ActiveScenario.current();
        scenario.requireReplies();
        for (Lane lane : scenario.run().lanes()) {
            expected.against(RecordedReply.of(scenario.run().lastBlock(lane)), lane.protocol())
                    .forEach(check ->
                            scenario.check(lane, check.name(), check.passed(), check.expected(), check.actual()));
        }
    }
}
