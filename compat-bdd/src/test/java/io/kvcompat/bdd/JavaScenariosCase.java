package io.kvcompat.bdd;

import io.kvcompat.bdd.scenario.Findings;
import io.kvcompat.bdd.scenario.ScenarioFailedError;
import io.kvcompat.run.ScenarioSummary;
import io.kvcompat.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/** Runs the Java scenarios that no feature names. */
class JavaScenariosCase {
    @TestFactory
    Stream<DynamicTest> scenarios() {
        return SuiteRun.current().script().unnamed().stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.id(), () -> run(scenario)));
    }

    private static void run(Scenario scenario) {
        List<ScenarioSummary> summaries = SuiteRun.current().run().execute(scenario);
        String findings = summaries.stream()
                .map(Findings::of)
                .filter(found -> !found.isGood())
                .map(Findings::describe)
                .reduce("", String::concat);
        if (!findings.isEmpty()) {
            throw new ScenarioFailedError(findings);
        }
        List<Optional<String>> skipped =
                summaries.stream().map(Findings::whySkipped).toList();
        if (skipped.stream().allMatch(Optional::isPresent)) {
            throw new TestAbortedException(skipped.get(0).orElseThrow());
        }
    }
}
