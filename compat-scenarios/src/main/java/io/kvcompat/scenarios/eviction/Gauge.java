package io.kvcompat.scenarios.eviction;

import io.kvcompat.result.Series;
import io.kvcompat.scenario.ScenarioContext;
import org.jspecify.annotations.Nullable;

/** Records measurements where they are taken: on one lane of each target, as eviction knows no protocols. */
record Gauge(ScenarioContext context) {
    void metric(String name, double value, String unit) {
        metric(name, value, unit, null);
    }

    void metric(String name, double value, String unit, @Nullable Double tolerance) {
        if (context.isMeasured()) {
            context.metric(name, value, unit, tolerance);
        }
    }

    void series(Series series) {
        if (context.isMeasured()) {
            context.series(series);
        }
    }
}
