package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.Page.Item;
import io.kvcompat.catalogue.impact.Page.Line;
import io.kvcompat.catalogue.impact.Page.Section;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a page for a terminal. */
final class ImpactText {
    private static final int LEAST = 50;

    private final int width;
    private final StringBuilder out = new StringBuilder();

    private ImpactText(int width) {
        this.width = Math.max(LEAST, width);
    }

    static String print(Page page, int width, boolean details) {
        ImpactText text = new ImpactText(width);
        text.wrapped("", page.title());
        page.lines().forEach(line -> text.wrapped("", line));
        if (!page.first().isEmpty() && !details) {
            text.out.append('\n');
            text.items(page.first());
        }
        if (details) {
            page.sections().forEach(text::section);
        } else if (!page.sections().isEmpty()) {
            text.out.append('\n');
            text.wrapped(
                    "",
                    "With --details: "
                            + page.sections().stream().map(Section::title).collect(Collectors.joining("; ")) + ".");
        }
        return text.out.toString();
    }

    private void section(Section section) {
        out.append('\n').append(section.title()).append('\n');
        items(section.items());
    }

    private void items(List<Item> items) {
        int number = 0;
        for (Item item : items) {
            number++;
            String mark = item.mark() == null ? "" : "[" + item.mark() + "] ";
            wrapped(number < 10 ? "  " + number + ". " : " " + number + ". ", mark + item.title());
            for (Line line : item.lines()) {
                wrapped("     " + (line.label() + ":       ").substring(0, 7), line.text());
            }
            if (item.link() != null) {
                out.append("     see:   ").append(item.link()).append('\n');
            }
        }
    }

    /** Prints a text behind {@code indent}, broken at blanks; further lines stand below its first. */
    private void wrapped(String indent, String text) {
        String next = " ".repeat(indent.length());
        StringBuilder line = new StringBuilder(indent);
        boolean first = true;
        for (String word : plain(text).split(" ")) {
            if (!first && line.length() + 1 + word.length() > width) {
                out.append(line).append('\n');
                line = new StringBuilder(next);
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            first = false;
        }
        out.append(line).append('\n');
    }

    /** File names may hold what would move the cursor. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
    }
}
