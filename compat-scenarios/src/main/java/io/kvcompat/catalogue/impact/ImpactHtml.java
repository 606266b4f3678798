package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.Page.Item;
import io.kvcompat.catalogue.impact.Page.Line;
import io.kvcompat.catalogue.impact.Page.Section;
import io.kvcompat.catalogue.markup.Html;
import java.util.Locale;

/** Prints a page as one file of HTML that loads nothing and runs nothing. */
final class ImpactHtml {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            article { border-left: 4px solid #8888; padding: 0 0 0 1rem; margin: 1rem 0; }
            article h3 { font-size: 1rem; margin: 0; }
            article.breaking { border-color: #c62828; } article.behavioural { border-color: #ef6c00; }
            dl { display: grid; grid-template-columns: 4rem 1fr; margin: .3rem 0; } dd { margin: 0; }
            dt { font-style: italic; } summary h2 { display: inline; font-size: 1.1rem; } dd, h3, li { overflow-wrap: anywhere; } .mark { font-weight: normal; }
            </style>
            </head>
            <body>
            <main>
            """;

    private ImpactHtml() {}

    static String print(Page page) {
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, HEAD, Html.text(page.title())));
        out.append("<h1>").append(Html.text(page.title())).append("</h1>\n");
        page.lines().forEach(line -> out.append("<p>").append(Html.text(line)).append("</p>\n"));
        page.first().forEach(item -> item(out, item));
        for (Section section : page.sections()) {
            out.append("<details>\n<summary><h2>")
                    .append(Html.text(section.title()))
                    .append("</h2></summary>\n");
            section.items().forEach(item -> item(out, item));
            out.append("</details>\n");
        }
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void item(StringBuilder out, Item item) {
        String mark = item.mark() == null ? "" : item.mark();
        String kind = mark.replaceFirst(",.*", "");
        out.append("<article class=\"").append(kind).append("\">\n<h3>").append(Html.text(item.title()));
        if (!mark.isEmpty()) {
            out.append(" <span class=\"mark\">(").append(Html.text(mark)).append(")</span>");
        }
        out.append("</h3>\n");
        if (!item.lines().isEmpty()) {
            out.append("<dl>\n");
            for (Line line : item.lines()) {
                out.append("<dt>")
                        .append(line.label())
                        .append("</dt><dd>")
                        .append(Html.text(line.text()))
                        .append("</dd>\n");
            }
            out.append("</dl>\n");
        }
        if (item.link() != null && item.link().startsWith("https://")) {
            String link = Html.text(item.link());
            out.append("<p><a href=\"").append(link).append("\">").append(link).append("</a></p>\n");
        }
        out.append("</article>\n");
    }
}
