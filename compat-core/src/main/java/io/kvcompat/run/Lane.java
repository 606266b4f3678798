package io.kvcompat.run;

import io.kvcompat.client.Protocol;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.target.Target;

/** A target in one protocol, within a scenario under way. */
public interface Lane {
    /** Returns the target. */
    Target target();

    /** Returns the protocol. */
    Protocol protocol();

    /** Returns what the scenario has on this lane. */
    ScenarioContext context();

    /** Returns {@code name/RESP2}, as in outputs. */
    default String label() {
        return target().name() + "/" + protocol();
    }
}
