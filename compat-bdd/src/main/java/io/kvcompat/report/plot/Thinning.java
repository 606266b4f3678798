package io.kvcompat.report.plot;

import io.kvcompat.result.Series.Point;
import java.util.ArrayList;
import java.util.List;

/** Leaves out points that an eye cannot tell apart, keeping the lowest and the highest of each stretch. */
final class Thinning {
    private static final int STRETCHES = 120;

    private Thinning() {}

    static List<Point> of(List<Point> points) {
        if (points.size() <= 2 * STRETCHES) {
            return points;
        }
        List<Point> kept = new ArrayList<>();
        for (int stretch = 0; stretch < STRETCHES; stretch++) {
            int from = (int) ((long) points.size() * stretch / STRETCHES);
            int to = (int) ((long) points.size() * (stretch + 1) / STRETCHES);
            int low = from;
            int high = from;
            for (int i = from; i < to; i++) {
                low = points.get(i).y() < points.get(low).y() ? i : low;
                high = points.get(i).y() > points.get(high).y() ? i : high;
            }
            kept.add(points.get(Math.min(low, high)));
            if (low != high) {
                kept.add(points.get(Math.max(low, high)));
            }
        }
        return kept;
    }
}
