package io.kvcompat.bdd.scenario;

import io.kvcompat.run.ScenarioRun;
import io.kvcompat.scenario.Scenario;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Where the steps of features play.
 *
 * <p>Cucumber makes the step classes itself, so that they cannot be handed a stage: the one that is set is the one
 * that all threads of Cucumber play on, and there is one at a time in a JVM.
 */
public interface ScenarioRunFactory {
    /**
     * Begins the scenario that is written there.
     *
     * @throws MalformedStepException when no such scenario is known
     */
    ScenarioRun begin(ScenarioLocation location);

    /**
     * Returns the Java scenario of that id, which the Gherkin scenario at {@code location} runs.
     *
     * @throws MalformedStepException when there is none
     */
    Scenario scenario(ScenarioLocation location, String id);

    /** Sets the stage until the returned handle is closed. */
    static Setting set(ScenarioRunFactory factory) {
        if (!Current.FACTORY.compareAndSet(null, factory)) {
            throw new IllegalStateException("Another run is under way in this JVM");
        }
        return () -> Current.FACTORY.compareAndSet(factory, null);
    }

    /** Returns the stage that is set. */
    static ScenarioRunFactory current() {
        @Nullable ScenarioRunFactory factory = Current.FACTORY.get();
        if (factory == null) {
            throw new IllegalStateException("No run is open: the steps need io.kvcompat.bdd.run.CompatRun");
        }
        return factory;
    }

    /** Ends the setting of a stage. */
    interface Setting extends AutoCloseable {
        @Override
        void close();
    }

    /** Holds the stage that is set. */
    final class Current {
        private static final AtomicReference<@Nullable ScenarioRunFactory> FACTORY = new AtomicReference<>();

        private Current() {}
    }
}
