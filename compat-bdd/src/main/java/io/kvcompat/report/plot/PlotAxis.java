package io.kvcompat.report.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Axes whose ticks are those of a {@link Scale}, as plain text. */
final class PlotAxis {
    private PlotAxis() {}

    static ValueAxis of(Scale scale, String unit) {
        ValueAxis axis = scale.logarithmic() ? new Logarithmic(scale, unit) : new Linear(scale, unit);
        axis.setRange(scale.low(), scale.high());
        axis.setTickLabelFont(PlotStyle.FONT);
        axis.setTickLabelPaint(PlotStyle.INK);
        axis.setAxisLinePaint(PlotStyle.FAINT);
        axis.setTickMarkPaint(PlotStyle.FAINT);
        return axis;
    }

    private static List<NumberTick> ticks(Scale scale, String unit, RectangleEdge edge) {
        boolean below = RectangleEdge.isTopOrBottom(edge);
        TextAnchor anchor = below ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        return scale.ticks().stream()
                .map(tick -> new NumberTick(tick, Units.tick(tick, unit), anchor, TextAnchor.CENTER, 0))
                .toList();
    }

    private static final class Logarithmic extends LogAxis {
        private static final long serialVersionUID = 1L;

        private final transient Scale scale;
        private final String unit;

        Logarithmic(Scale scale, String unit) {
            this.scale = scale;
            this.unit = unit;
        }

        @Override
        public List<?> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
            return ticks(scale, unit, edge);
        }
    }

    private static final class Linear extends NumberAxis {
        private static final long serialVersionUID = 1L;

        private final transient Scale scale;
        private final String unit;

        Linear(Scale scale, String unit) {
            this.scale = scale;
            this.unit = unit;
        }

        @Override
        public List<?> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
            return ticks(scale, unit, edge);
        }
    }
}
