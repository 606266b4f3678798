package io.kvcompat.scenario;

/**
 * A named, self-contained piece of behaviour that runs on every lane.
 *
 * <p>Implementations have a public constructor without parameters and are found by {@link java.util.ServiceLoader};
 * annotate them with {@code @AutoService(Scenario.class)} and the service entry is written at compile time. Those that
 * have no class each come from a {@link ScenarioProvider}. One instance runs on several lanes at a time, so it keeps no state of a run in fields.
 */
public interface Scenario {
    /** Returns the stable id, unique in a run: words of lower-case letters, digits and {@code -}, joined by {@code /}. */
    String id();

    /** Returns what it shows, one sentence for people. */
    String title();

    /** Returns where it is written, for people: the class unless said otherwise. */
    default String source() {
        return getClass().getName();
    }

    /** Returns what it needs; nothing unless said otherwise. */
    default Requirements requirements() {
        return Requirements.NONE;
    }

    /**
     * Runs on one lane, in an empty database.
     *
     * <p>What {@code context} sends is recorded and compared; what it throws makes the lane's outcome errored, and
     * everything recorded before is kept.
     */
    void run(ScenarioContext context) throws Exception;
}
