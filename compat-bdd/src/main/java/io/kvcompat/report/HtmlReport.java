package io.kvcompat.report;

import io.kvcompat.catalogue.markup.Html;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.report.history.PastRun;
import io.kvcompat.result.ReportFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes {@code index.html}: what a run or a diff came to as one page that needs nothing else, neither other files nor
 * a network.
 *
 * <p>The verdict, the causes with their explanations, the table of scenarios and the plots are plain HTML. The
 * differences, of which there may be thousands, stand in the page as JSON and are drawn when a cause is opened. What
 * came from servers is escaped, and the page's policy lets no script run but its own.
 */
public final class HtmlReport {
    private static final List<String> SCRIPTS =
            List.of("highlight.js", "data.js", "render.js", "filter.js", "links.js", "main.js");

    private static final Map<String, String> NAV = new LinkedHashMap<>();

    static {
        NAV.put("summary", "Summary");
        NAV.put("matrix", "Where it differs");
        NAV.put("rollback", "Rollback");
        NAV.put("findings", "What differs");
        NAV.put("measurements", "Measurements");
        NAV.put("trend", "Trend");
        NAV.put("scenarios", "Scenarios");
        NAV.put("targets", "Targets");
    }

    private HtmlReport() {}

    /** As {@link #write(DiffReport, List, Path)}, without a trend. */
    public static void write(DiffReport report, Path file) {
        write(report, List.of(), file);
    }

    /**
     * Writes the page to {@code file}.
     *
     * @param history runs whose counts are shown beside this one's, the oldest first; this one among them
     * @throws io.kvcompat.result.ReportException when it cannot be written
     */
    public static void write(DiffReport report, List<PastRun> history, Path file) {
        ReportFiles.write(file, out -> write(report, history, out));
    }

    private static void write(DiffReport report, List<PastRun> history, OutputStream out) throws IOException {
        PrintWriter html = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<Cause> causes = Causes.of(report);
        String script = SCRIPTS.stream().map(HtmlReport::resource).collect(Collectors.joining("\n"));
        StringWriter sections = new StringWriter();
        sections(new PrintWriter(sections), report, history, causes);
        head(html, report, script, sections.toString());
        html.print(sections);
        html.print("</main>\n<script type=\"application/json\" id=\"data\">");
        html.flush();
        new PageData(report, causes).write(out);
        html.print("</script>\n<script>" + script + "</script>\n</body>\n</html>\n");
        if (html.checkError()) {
            throw new IOException("the page could not be written to its end");
        }
    }

    private static void sections(PrintWriter html, DiffReport report, List<PastRun> history, List<Cause> causes) {
        new HtmlSummary(report, causes, html).write();
        new HtmlRollback(report, html).write();
        new HtmlFindings(report, causes, html).write();
        new HtmlMeasurements(report, html).write();
        new HtmlTrend(report, history, html).write();
        new HtmlScenarios(report, html).write();
        new HtmlTargets(report, html).write();
        html.flush();
    }

    /** Links to the sections that are there. */
    private static String nav(String sections) {
        return NAV.entrySet().stream()
                .filter(entry -> sections.contains("id=\"" + entry.getKey() + "\""))
                .map(entry -> "<a href=\"#" + entry.getKey() + "\">" + entry.getValue() + "</a>")
                .collect(Collectors.joining(" ", "<nav aria-label=\"Sections\">", "</nav>"));
    }

    private static void head(PrintWriter html, DiffReport report, String script, String sections) {
        String targets = HtmlSummary.names(report);
        html.print(resource("head.html")
                .replace("{{policy}}", "script-src 'sha256-" + sha256(script) + "'")
                .replace("{{style}}", resource("style.css"))
                .replace("{{nav}}", nav(sections))
                .replace("{{title}}", Html.text(VerdictLine.word(report) + ": " + targets)));
    }

    private static String sha256(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream("html/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks the report's " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
