package io.kvcompat.bdd.proof;

import io.kvcompat.bdd.scenario.Findings;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.run.RunListener;
import io.kvcompat.run.ScenarioSummary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Alters one reply in each scenario, and keeps whether that was noticed. */
final class Vandal implements RunListener {
    private final Random random = new Random(20_251_124);
    private final AlteringProxy proxy;
    private final RecordedCommands commands;
    private final List<String> unnoticed = new ArrayList<>();
    private String order = "";
    private int scenarios;
    private int noticed;

    Vandal(AlteringProxy proxy, RecordedCommands commands) {
        this.proxy = proxy;
        this.commands = commands;
    }

    @Override
    public void scenarioStarted(ScenarioInfo scenario) {
        List<byte[]> candidates = commands.of(scenario.id());
        if (!candidates.isEmpty()) {
            byte[] command = candidates.get(random.nextInt(candidates.size()));
            Alteration alteration = Alteration.values()[random.nextInt(Alteration.values().length)];
            order = alteration + " of the reply to "
                    + new String(command, StandardCharsets.UTF_8).replaceAll("[*$][0-9]+\r\n|\r\n", " ");
            proxy.alterNext(command, alteration);
        }
    }

    @Override
    public void scenarioFinished(ScenarioSummary summary) {
        if (commands.of(summary.scenario().id()).isEmpty()
                || Findings.whySkipped(summary).isPresent()) {
            // There is nothing to alter; or it came to what is never sent to an external server, and nothing is
            // compared.
            return;
        }
        scenarios++;
        boolean altered = proxy.altered();
        if (altered && summary.differences().isEmpty()) {
            unnoticed.add(summary.scenario().id() + ": " + order);
        } else if (altered) {
            noticed++;
        }
    }

    /** Returns what was altered and made no difference. */
    List<String> unnoticed() {
        return unnoticed;
    }

    /** Returns how many scenarios ran and have a reply that can be altered. */
    int scenarios() {
        return scenarios;
    }

    int noticed() {
        return noticed;
    }
}
