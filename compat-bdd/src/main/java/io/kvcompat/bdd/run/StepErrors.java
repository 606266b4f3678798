package io.kvcompat.bdd.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestStepFinished;
import io.kvcompat.bdd.scenario.ScenarioFailedError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hears of steps and hooks that threw, which the run's own report may not have: it may have begun nothing. */
final class StepErrors implements ConcurrentEventListener {
    private final List<String> all = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestStepFinished.class, this::finished);
    }

    private void finished(TestStepFinished event) {
        @Nullable Throwable error = event.getResult().getError();
        if (event.getResult().getStatus().isOk() || error instanceof ScenarioFailedError) {
            return;
        }
        TestCase scenario = event.getTestCase();
        all.add(scenario.getUri() + ":" + scenario.getLocation().getLine() + ": "
                + (error == null ? event.getResult().getStatus() : error));
    }

    void add(String error) {
        all.add(error);
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
