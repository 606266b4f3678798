package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.Page.Item;
import io.kvcompat.catalogue.impact.Page.Line;
import io.kvcompat.catalogue.impact.Page.Section;
import io.kvcompat.catalogue.markup.Html;

/** Prints a page as Markdown. */
final class ImpactMarkdown {
    private ImpactMarkdown() {}

    static String print(Page page) {
        StringBuilder out = new StringBuilder("# " + escaped(page.title()) + "\n\n");
        page.lines().forEach(line -> out.append(escaped(line)).append("\n\n"));
        page.first().forEach(item -> item(out, item));
        for (Section section : page.sections()) {
            out.append("\n<details>\n<summary>")
                    .append(Html.text(section.title()))
                    .append("</summary>\n\n");
            section.items().forEach(item -> item(out, item));
            out.append("\n</details>\n");
        }
        return out.toString().stripTrailing() + "\n";
    }

    private static void item(StringBuilder out, Item item) {
        String title = escaped(item.title());
        boolean plain = item.mark() == null && item.lines().isEmpty();
        out.append("- ").append(plain ? title : "**" + title + "**");
        if (item.mark() != null) {
            out.append(" (").append(item.mark()).append(')');
        }
        out.append('\n');
        for (Line line : item.lines()) {
            out.append("  - *")
                    .append(line.label())
                    .append("*: ")
                    .append(escaped(line.text()))
                    .append('\n');
        }
        if (item.link() != null) {
            out.append("  - <").append(item.link()).append(">\n");
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", "\uFFFD").replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1");
    }
}
