package io.kvcompat.report.plot;

import io.kvcompat.result.Series.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import org.w3c.dom.Document;

/** Draws a plot by JFreeChart into SVG. */
final class PlotSvg {
    static final int WIDTH = 640;

    static final int HEIGHT = 340;

    /** Of more points only the curve is shown. */
    private static final int MARKED = 30;

    private static final Color CLEAR = new Color(0, 0, 0, 0);

    private PlotSvg() {}

    static Optional<String> draw(Plot plot) {
        // Before the first class of AWT: it must not look for a screen.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        try {
            SVGGraphics2D graphics = new SVGGraphics2D(SVGGeneratorContext.createDefault(document()), false);
            chart(plot).draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
            StringWriter out = new StringWriter();
            graphics.stream(out, false);
            graphics.dispose();
            return Optional.of(SvgText.finish(out.toString(), plot));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LinkageError | InternalError | RuntimeException e) {
            // What Java throws, in several ways, where the machine has neither fonts nor the libraries for them; a
            // report without a plot still has its numbers.
            return Optional.empty();
        }
    }

    private static Document document() throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static JFreeChart chart(Plot plot) {
        DefaultXYDataset data = new DefaultXYDataset();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        for (int i = 0; i < plot.lines().size(); i++) {
            Plot.Line line = plot.lines().get(i);
            List<Point> points = Thinning.of(line.points());
            data.addSeries(SvgText.clean(line.name()), new double[][] {xs(points), ys(points)});
            renderer.setSeriesPaint(i, PlotStyle.line(line.target()));
            renderer.setSeriesStroke(i, PlotStyle.stroke(line.dashed()));
            renderer.setSeriesShapesVisible(i, points.size() <= MARKED);
        }
        renderer.setDrawSeriesLineAsPath(true);
        Scale along = Scale.along(all(plot, true), plot.xUnit());
        Scale upwards = Scale.upwards(all(plot, false), plot.unit(), along.logarithmic());
        XYPlot area = new XYPlot(data, PlotAxis.of(along, plot.xUnit()), PlotAxis.of(upwards, plot.unit()), renderer);
        area.setBackgroundPaint(CLEAR);
        area.setOutlinePaint(null);
        area.setDomainGridlinesVisible(false);
        area.setRangeGridlinePaint(PlotStyle.FAINT);
        area.setRangeGridlineStroke(new BasicStroke(0.5f));
        area.setAxisOffset(RectangleInsets.ZERO_INSETS);
        area.setInsets(new RectangleInsets(8, 4, 2, 20));
        JFreeChart chart = new JFreeChart(null, null, area, true);
        chart.setBackgroundPaint(CLEAR);
        LegendTitle legend = chart.getLegend();
        legend.setItemFont(PlotStyle.FONT);
        legend.setItemPaint(PlotStyle.INK);
        legend.setBackgroundPaint(CLEAR);
        legend.setFrame(org.jfree.chart.block.BlockBorder.NONE);
        return chart;
    }

    private static double[] all(Plot plot, boolean along) {
        return plot.lines().stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(point -> along ? point.x() : point.y())
                .toArray();
    }

    private static double[] xs(List<Point> points) {
        return points.stream().mapToDouble(Point::x).toArray();
    }

    private static double[] ys(List<Point> points) {
        return points.stream().mapToDouble(Point::y).toArray();
    }
}
