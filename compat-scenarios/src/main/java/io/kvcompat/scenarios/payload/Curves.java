package io.kvcompat.scenarios.payload;

import io.kvcompat.result.Series;
import io.kvcompat.result.Series.Point;
import io.kvcompat.scenario.ScenarioContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one lane took, by the size of the value, for plots. */
final class Curves {
    private record Curve(String unit, List<Point> points) {}

    private final Map<String, Curve> curves = new LinkedHashMap<>();

    void add(String name, String unit, PayloadSize size, double value) {
        curves.computeIfAbsent(name + " by size", key -> new Curve(unit, new ArrayList<>()))
                .points()
                .add(new Point(size.bytes(), value));
    }

    void report(ScenarioContext context) {
        curves.forEach((name, curve) -> context.series(new Series(name, "bytes", curve.unit(), curve.points())));
    }
}
