package io.kvcompat.report.coverage;

import io.kvcompat.catalogue.markup.Html;
import io.kvcompat.result.ReportFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes {@code coverage.html}: a self-contained page with a table of commands for each target. */
public final class CoverageHtml {
    private final StringBuilder out = new StringBuilder();

    private CoverageHtml() {}

    /**
     * Writes the page, atomically.
     *
     * @throws io.kvcompat.result.ReportException when it cannot be written
     */
    public static void write(List<Coverage> targets, Path file) {
        CoverageHtml page = new CoverageHtml();
        ReportFiles.write(file, stream -> {
            page.out.append(head());
            targets.forEach(page::target);
            page.out.append("</main>\n</body>\n</html>\n");
            stream.write(page.out.toString().getBytes(StandardCharsets.UTF_8));
        });
    }

    private static String head() throws IOException {
        try (InputStream in = Objects.requireNonNull(CoverageHtml.class.getResourceAsStream("head.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void target(Coverage coverage) {
        out.append("<section>\n<h2>")
                .append(Html.text(coverage.target().target() + ": "
                        + coverage.target().identity().displayName()))
                .append("</h2>\n<p>")
                .append(String.format(
                        Locale.ROOT,
                        "%d of %d commands and subcommands, %d of %d options: %.1f %%",
                        coverage.exercised(),
                        coverage.commands().size(),
                        coverage.optionsExercised(),
                        coverage.options(),
                        coverage.percent()))
                .append("</p>\n<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">command</th>")
                .append(
                        "<th scope=\"col\" class=\"number\">accepted</th><th scope=\"col\" class=\"number\">refused</th>")
                .append("<th scope=\"col\">options not exercised</th></tr></thead>\n<tbody>\n");
        coverage.missing().forEach(this::row);
        coverage.commands().values().stream()
                .filter(CommandCoverage::isExercised)
                // What is missing is what a reader looks for.
                .sorted(Comparator.comparing(command -> command.missingOptions().isEmpty()))
                .forEach(this::row);
        out.append("</tbody></table></div>\n");
        leftOut(coverage);
        out.append("</section>\n");
    }

    private void row(CommandCoverage command) {
        out.append("<tr><td>")
                .append(command.isExercised() ? "<code>" : "<code class=\"no\">")
                .append(Html.text(command.name()))
                .append("</code></td><td class=\"number\">")
                .append(command.accepted())
                .append("</td><td class=\"number\">")
                .append(command.refused())
                .append("</td><td>");
        command.missingOptions()
                .forEach(
                        option -> out.append("<code>").append(Html.text(option)).append("</code> "));
        out.append("</td></tr>\n");
    }

    private void leftOut(Coverage coverage) {
        if (coverage.leftOut().isEmpty()) {
            return;
        }
        out.append("<h3>Left out by intent</h3>\n<ul>\n");
        coverage.leftOut()
                .forEach((command, reason) -> out.append("<li><code>")
                        .append(Html.text(command))
                        .append("</code>: ")
                        .append(Html.text(reason))
                        .append("</li>\n"));
        out.append("</ul>\n");
    }
}
