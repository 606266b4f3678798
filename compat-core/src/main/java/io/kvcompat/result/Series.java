package io.kvcompat.result;

import java.util.ArrayList;
import java.util.List;

/**
 * A curve that a scenario recorded on one lane: something over time, or over the size of a value. It is shown, not
 * compared.
 *
 * @param name unique in the scenario
 * @param xUnit the unit of what runs along, {@code bytes} or {@code s} say
 * @param unit the unit of what was measured
 * @param points in their order, at most {@value #MOST_POINTS}: more are thinned out evenly, the first and the last kept
 */
public record Series(String name, String xUnit, String unit, List<Point> points) {
    /** How many points a reader of a plot can tell apart, and a report can hold. */
    public static final int MOST_POINTS = 2_000;

    /**
     * One point of a curve.
     *
     * @param x where it is along the curve; finite
     * @param y what was measured there; finite
     */
    public record Point(double x, double y) {
        public Point {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("Not a point that can be plotted: " + x + ", " + y);
            }
        }
    }

    public Series {
        points = points.size() <= MOST_POINTS ? List.copyOf(points) : thinned(points);
    }

    private static List<Point> thinned(List<Point> points) {
        List<Point> kept = new ArrayList<>(MOST_POINTS);
        for (int i = 0; i < MOST_POINTS; i++) {
            kept.add(points.get((int) ((long) i * (points.size() - 1) / (MOST_POINTS - 1))));
        }
        return List.copyOf(kept);
    }
}
