package io.kvcompat.bdd.scenario;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the scenario that has just ended on this thread found, by the steps of Cucumber's that show it.
 *
 * <p>A step that threw would have Cucumber skip those after it, and hide what they find. So steps record, the scenario fails
 * at its end, and the reports learn from here which step is to be shown as failed.
 *
 * @param bySteps by the ids of Cucumber's steps
 * @param whole whether nothing is left that no step shows
 */
public record StepFindings(Map<UUID, StepFinding> bySteps, boolean whole) {
    private static final StepFindings NONE = new StepFindings(Map.of(), false);
    private static final ThreadLocal<@Nullable StepFindings> ENDED = new ThreadLocal<>();

    public StepFindings {
        bySteps = Map.copyOf(bySteps);
    }

    /** Leaves these for {@link #take} on this thread. */
    void leave() {
        ENDED.set(this);
    }

    /** Returns what the scenario that ended on this thread left, once; nothing when it left none. */
    public static StepFindings take() {
        @Nullable StepFindings ended = ENDED.get();
        ENDED.remove();
        return ended == null ? NONE : ended;
    }
}
