package io.kvcompat.report.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;

/** The look of plots. Colours are stand-ins, which {@link SvgText} replaces by those of light and dark. */
final class PlotStyle {
    static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    static final Color INK = new Color(1, 1, 1);

    static final Color FAINT = new Color(2, 2, 2);

    /** Lines are told apart by more than colour: their points have shapes, a second protocol is dashed. */
    static final int LINE_COLOURS = 6;

    private static final float[] DASHES = {6f, 4f};

    private PlotStyle() {}

    static Color line(int target) {
        return new Color(10 + target % LINE_COLOURS, 3, 3);
    }

    static BasicStroke stroke(boolean dashed) {
        return dashed
                ? new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, DASHES, 0f)
                : new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
