package io.kvcompat.report.plot;

import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Series;
import io.kvcompat.result.Series.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Curves of one name and unit, one line for each lane that recorded it.
 *
 * @param title what was measured
 * @param xUnit the unit along, as in {@link Series}
 * @param unit the unit upwards
 * @param lines never empty; targets in their order, RESP2 before RESP3
 */
public record Plot(String title, String xUnit, String unit, List<Line> lines) {
    /**
     * One curve.
     *
     * @param name of the lane, {@code valkey RESP3} say
     * @param target which target it is of, counted from 0
     * @param dashed whether it is another protocol than the target's first
     * @param points ordered as recorded; never empty
     */
    public record Line(String name, int target, boolean dashed, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    public Plot {
        lines = List.copyOf(lines);
    }

    /**
     * Returns the plots of a scenario, one for each name of a series, in the order in which they were recorded.
     *
     * @param lanes by target name: its lanes
     */
    public static List<Plot> of(Map<String, List<LaneResult>> lanes) {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        Map<String, Series> named = new LinkedHashMap<>();
        int target = 0;
        for (Map.Entry<String, List<LaneResult>> entry : lanes.entrySet()) {
            boolean later = false;
            for (LaneResult lane : entry.getValue()) {
                String name = entry.getKey() + " " + lane.protocol();
                for (Series series : lane.series()) {
                    if (!series.points().isEmpty()) {
                        named.putIfAbsent(series.name(), series);
                        lines.computeIfAbsent(series.name(), key -> new ArrayList<>())
                                .add(new Line(name, target, later, series.points()));
                    }
                }
                later = true;
            }
            target++;
        }
        List<Plot> plots = new ArrayList<>();
        named.forEach((name, series) ->
                plots.add(new Plot(name, series.xUnit(), series.unit(), lines.getOrDefault(name, List.of()))));
        return plots;
    }

    /**
     * Returns the plot as one {@code svg} element, which follows the colours of light and dark by itself and has a
     * title and a description; empty when this machine has no fonts, which drawing needs.
     */
    public Optional<String> svg() {
        return PlotSvg.draw(this);
    }

    /** Returns the plot in one sentence for each line, for those who do not see it. */
    public String description() {
        StringBuilder text = new StringBuilder("Line plot of " + title + " in " + unit + " by " + xUnit + ".");
        for (Line line : lines) {
            Point first = line.points().get(0);
            Point last = line.points().get(line.points().size() - 1);
            text.append(" ").append(line.name()).append(": from ").append(at(first));
            text.append(" to ").append(at(last)).append(".");
        }
        return text.toString();
    }

    private String at(Point point) {
        return Units.text(point.y(), unit) + " at " + Units.text(point.x(), xUnit);
    }
}
