package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.ImpactReport.Notice;
import io.kvcompat.known.KnownDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The report as a page: what every format prints in its own way.
 *
 * @param title its title
 * @param lines what stands below the title
 * @param sections its sections, none of them empty
 */
record Page(String title, List<String> lines, List<Section> sections) {
    /** How many entries that may touch are told in full; the rest is told by id and title. */
    private static final int FULL = 15;

    /** A section and what is in it. */
    record Section(String title, List<Item> items) {}

    /**
     * One thing to know.
     *
     * @param title its title
     * @param mark a word on how much it matters; null for none
     * @param lines labels and texts, {@code do: …} say
     * @param link where to read on; null for nowhere
     */
    record Item(
            String title,
            @Nullable String mark,
            List<Line> lines,
            @Nullable String link) {}

    /** A labelled line. */
    record Line(String label, String text) {}

    static Page of(ImpactReport report) {
        List<String> lines = new ArrayList<>();
        if (report.notice() != null) {
            lines.add("NOTE " + report.notice());
        }
        lines.add("Looked at: " + (report.read().isEmpty() ? "nothing" : String.join(", ", report.read())));
        lines.add(totals(report));
        List<Section> sections = new ArrayList<>();
        add(sections, "Touches you", findings(report.findings(Relevance.TOUCHES), Integer.MAX_VALUE));
        add(sections, "Commands that are missing", notices(report.commands()));
        add(sections, "Client libraries and packages with known trouble", notices(report.libraries()));
        add(sections, "Modules", notices(report.modules()));
        add(sections, "Settings", notices(report.settings()));
        add(sections, "ACL users", notices(report.users()));
        add(sections, "May touch you", findings(report.findings(Relevance.MAY_TOUCH), FULL));
        add(
                sections,
                "Could not be seen",
                report.unseen().stream()
                        .map(text -> new Item(text, null, List.of(), null))
                        .toList());
        return new Page("Impact of moving from " + report.from() + " to " + report.to(), lines, sections);
    }

    private static String totals(ImpactReport report) {
        return String.format(
                Locale.ROOT,
                "Of %d known differences between these two, %d touch you, %d may touch you, %d do not",
                report.findings().size(),
                report.findings(Relevance.TOUCHES).size(),
                report.findings(Relevance.MAY_TOUCH).size(),
                report.findings(Relevance.DOES_NOT_TOUCH).size());
    }

    private static void add(List<Section> sections, String title, List<Item> items) {
        if (!items.isEmpty()) {
            sections.add(new Section(title + " (" + items.size() + ")", items));
        }
    }

    private static List<Item> findings(List<ImpactFinding> findings, int full) {
        List<Item> items = new ArrayList<>();
        for (ImpactFinding finding : findings) {
            KnownDifference entry = finding.entry();
            List<Line> lines = new ArrayList<>();
            lines.add(new Line("seen", String.join("; ", finding.evidence())));
            if (items.size() < full) {
                line(lines, "why", entry.why());
                line(lines, "who", entry.who());
            }
            line(lines, "do", entry.whatToDo());
            items.add(new Item(
                    entry.id() + ": " + entry.title(),
                    finding.severity().label(),
                    lines,
                    items.size() < full ? entry.link() : null));
        }
        return items;
    }

    private static void line(List<Line> lines, String label, @Nullable String text) {
        if (text != null) {
            lines.add(new Line(label, text.strip().replaceAll("\\s*\\n\\s*", " ")));
        }
    }

    private static List<Item> notices(List<Notice> notices) {
        return notices.stream()
                .map(notice -> new Item(
                        notice.subject(),
                        null,
                        List.of(new Line("seen", notice.what()), new Line("do", notice.whatToDo())),
                        notice.link()))
                .toList();
    }
}
