package io.kvcompat.report;

import io.kvcompat.catalogue.markup.Html;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.report.history.Change;
import io.kvcompat.report.history.PastRun;
import io.kvcompat.report.history.PastRun.PastTarget;
import io.kvcompat.report.plot.Plot;
import io.kvcompat.report.plot.Plot.Line;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.result.Series.Point;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How the counts went from run to run, of the runs that compared targets of these names. */
final class HtmlTrend {
    /** More are told by {@code compat history}. */
    private static final int MOST_RUNS = 100;

    private final List<PastRun> runs;
    private final PrintWriter html;

    HtmlTrend(DiffReport report, List<PastRun> history, PrintWriter html) {
        List<String> names = new ArrayList<>(List.of(report.baseline().target()));
        report.others().stream().map(ReportHeader::target).forEach(names::add);
        List<PastRun> alike = history.stream()
                .filter(run ->
                        run.targets().stream().map(PastTarget::name).toList().equals(names))
                .toList();
        this.runs = alike.subList(Math.max(0, alike.size() - MOST_RUNS), alike.size());
        this.html = html;
    }

    void write() {
        if (runs.isEmpty()) {
            return;
        }
        html.print("<section aria-labelledby=\"trend-title\" id=\"trend\">\n<h2 id=\"trend-title\">Trend</h2>\n");
        if (runs.size() > 1) {
            Plot plot = new Plot(
                    "Differences from run to run",
                    "run",
                    "differences",
                    List.of(line("unexpected", 1, PastRun::unexpected), line("known", 0, PastRun::known)));
            plot.svg()
                    .ifPresent(svg ->
                            html.printf("<figure class=\"plot trend\"><div class=\"scroll\">%s</div></figure>%n", svg));
        }
        table();
        html.print("</section>\n");
    }

    private Line line(String name, int colour, ToDoubleFunction<PastRun> count) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            points.add(new Point(i + 1.0, count.applyAsDouble(runs.get(i))));
        }
        return new Line(name, colour, colour == 0, points);
    }

    private void table() {
        html.print("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Runs\"><table><thead><tr>");
        for (String name : List.of(
                "Run", "Began", "Servers", "Compared", "Unexpected", "Known", "Failures", "Since the run before")) {
            html.printf("<th scope=\"col\">%s</th>", name);
        }
        html.print("</tr></thead><tbody>\n");
        for (int i = runs.size() - 1; i >= 0; i--) {
            row(i);
        }
        html.print("</tbody></table></div>\n");
    }

    private void row(int index) {
        PastRun run = runs.get(index);
        html.printf(
                "<tr><th scope=\"row\">%d</th><td>%s</td><td>%s</td><td>%d of %s, %s</td><td class=\"number\">%d</td>"
                        + "<td class=\"number\">%d</td><td class=\"number\">%d</td><td>%s</td></tr>%n",
                index + 1,
                Html.text(run.startedAt()),
                Html.text(run.targets().stream().map(PastTarget::server).collect(Collectors.joining(" → "))),
                run.compared(),
                VerdictLine.count(run.scenarios(), "scenario"),
                VerdictLine.replies(run.exchanges()),
                run.unexpected(),
                run.known(),
                run.failures(),
                index == 0 ? "" : changes(Change.between(runs.get(index - 1), run)));
    }

    private static String changes(Change change) {
        List<String> parts = new ArrayList<>();
        add(parts, change.appeared(), "appeared, unexpected");
        add(parts, change.appearedKnown(), "appeared, known");
        add(parts, change.nowUnexpected(), "known before, now unexpected");
        add(parts, change.nowKnown(), "unexpected before, now known");
        add(parts, change.vanished(), "vanished");
        return parts.isEmpty() ? "the same differences" : String.join("; ", parts);
    }

    private static void add(List<String> parts, List<String> ids, String what) {
        if (!ids.isEmpty()) {
            parts.add(ids.size() + " " + what);
        }
    }
}
