package io.kvcompat.bdd.steps;

import io.cucumber.java.en.Then;
import io.kvcompat.bdd.scenario.ActiveScenario;
import io.kvcompat.bdd.scenario.MalformedStepException;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Policy;
import io.kvcompat.result.Policy.Match;
import io.kvcompat.scenarios.text.StepText;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Steps that say how exactly the replies of the last block are compared with the baseline's. */
public final class SamenessSteps {
    /** States the default: type and bytes. Where a script says that replies are exactly the same, they stay so. */
    @Then(StepText.SAME)
    public void same() {
        ActiveScenario scenario = ActiveScenario.current();
        scenario.requireReplies();
        scenario.compareLastBlock();
    }

    /** Has type and bytes agree even where the servers' own command tips promise less. */
    @Then("the replies are exactly the same, because {reason}")
    public void exactlySame(String reason) {
        compare(null, Policy.of(Match.EXACT, reason));
    }

    /** Has type and bytes of some replies agree even where the servers' own command tips promise less. */
    @Then("the replies to {string} are exactly the same, because {reason}")
    public void someExactlySame(String commands, String reason) {
        compare(commands, Policy.of(Match.EXACT, reason));
    }

    /** Loosens the whole block. */
    @Then("the replies are the same {loosely}{because}")
    public void sameLoosely(Policy policy, String because) {
        compare(null, because(policy, because));
    }

    /** Has the replies of the whole block match a regular expression. */
    @Then("the replies match {string}{because}")
    public void match(String pattern, String because) {
        compare(null, matching(pattern, because));
    }

    /** Takes the whole block out of the comparison. */
    @Then("the replies are not compared, because {reason}")
    public void notCompared(String reason) {
        compare(null, Policy.of(Match.IGNORED, reason));
    }

    /** Loosens some commands of the block. */
    @Then("the replies to {string} are the same {loosely}{because}")
    public void someSameLoosely(String commands, Policy policy, String because) {
        compare(commands, because(policy, because));
    }

    /** Has the replies to some commands match a regular expression. */
    @Then("the replies to {string} match {string}{because}")
    public void someMatch(String commands, String pattern, String because) {
        compare(commands, matching(pattern, because));
    }

    /** Takes some commands out of the comparison. */
    @Then("the replies to {string} are not compared, because {reason}")
    public void someNotCompared(String commands, String reason) {
        compare(commands, Policy.of(Match.IGNORED, reason));
    }

    private static void compare(@Nullable String commands, Policy policy) {
        ActiveScenario scenario = ActiveScenario.current();
        scenario.requireReplies();
        Predicate<Exchange> which = commands == null
                ? exchange -> true
                : CommandFilter.beginning(commands, scenario).onExchanges();
        scenario.compareLastBlock(which, policy);
    }

    private static Policy because(Policy policy, String because) {
        return because.isEmpty()
                ? policy
                : new Policy(policy.match(), policy.within(), policy.pattern(), because, policy.noise());
    }

    private static Policy matching(String pattern, String because) {
        try {
            return Policy.matching(pattern, because.isEmpty() ? null : because);
        } catch (IllegalArgumentException e) {
            throw new MalformedStepException(String.valueOf(e.getMessage()));
        }
    }
}
