package io.kvcompat.report;

import io.kvcompat.catalogue.markup.Html;
import io.kvcompat.report.plot.Plot;
import io.kvcompat.report.plot.Units;
import io.kvcompat.result.Series.Point;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A plot with its numbers beside it. */
final class HtmlPlot {
    /** Of a long curve as many points stand in the table, evenly chosen. */
    private static final int ROWS = 24;

    private final Plot plot;
    private final PrintWriter html;

    HtmlPlot(Plot plot, PrintWriter html) {
        this.plot = plot;
        this.html = html;
    }

    void write() {
        Optional<String> drawn = plot.svg();
        html.printf(
                "<figure class=\"plot\"><figcaption>%s <span class=\"muted\">%s</span></figcaption>%n"
                        + "<div class=\"scroll\">%s</div>%n",
                Html.text(plot.title()),
                Html.text(units()),
                drawn.orElse("<p class=\"warning\">Not drawn: the machine of the run has no fonts for it.</p>"));
        table(drawn.isEmpty());
        html.print("</figure>\n");
    }

    /** Returns the units that the numbers at the axes do not name. */
    private String units() {
        String up = Units.isWrittenOut(plot.unit()) ? "" : plot.unit();
        return Units.isWrittenOut(plot.xUnit()) ? up : up + " by " + plot.xUnit();
    }

    private void table(boolean open) {
        html.printf(
                "<details%s><summary>Numbers</summary><div class=\"scroll\" tabindex=\"0\" role=\"region\""
                        + " aria-label=\"Numbers of %s\"><table><thead><tr><th scope=\"col\">%s</th>",
                open ? " open" : "", Html.text(plot.title()), Html.text(plot.xUnit()));
        plot.lines().forEach(line -> html.printf("<th scope=\"col\">%s</th>", Html.text(line.name())));
        html.print("</tr></thead><tbody>\n");
        List<Double> places = places();
        for (double x : places) {
            html.printf("<tr><th scope=\"row\">%s</th>", Html.text(Units.text(x, plot.xUnit())));
            plot.lines().forEach(line -> html.printf("<td class=\"number\">%s</td>", at(line, x)));
            html.print("</tr>\n");
        }
        html.print("</tbody></table></div></details>\n");
    }

    /** Returns where along to read the curves: every place where one has a point, or some of them evenly. */
    private List<Double> places() {
        List<Double> all = plot.lines().stream()
                .flatMap(line -> line.points().stream())
                .map(Point::x)
                .distinct()
                .sorted()
                .toList();
        if (all.size() <= ROWS) {
            return all;
        }
        return IntStream.range(0, ROWS)
                .mapToObj(i -> all.get((int) ((long) i * (all.size() - 1) / (ROWS - 1))))
                .distinct()
                .toList();
    }

    /** Returns what a curve last was at a place along it. */
    private String at(Plot.Line line, double x) {
        Point last = null;
        for (Point point : line.points()) {
            if (point.x() > x) {
                break;
            }
            last = point;
        }
        return last == null ? "–" : Html.text(Units.text(last.y(), plot.unit()));
    }
}
