package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.ImpactFinding.Subject;
import io.kvcompat.catalogue.impact.source.SourcePlace;
import io.kvcompat.comparison.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The report as a page: what every format prints in its own way.
 *
 * @param title its title
 * @param lines what stands below the title, the verdict first
 * @param first what to know before all, at most ten of them
 * @param sections the rest, which is folded; none of them empty
 */
record Page(String title, List<String> lines, List<Item> first, List<Section> sections) {
    private static final int FIRST = 10;
    private static final int PLACES = 8;

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
        lines.add(ImpactVerdict.of(report));
        report.notices().forEach(notice -> lines.add("NOTE " + notice));
        lines.add("Looked at: " + (report.read().isEmpty() ? "nothing" : String.join(", ", report.read())));
        if (!report.libraries().isEmpty()) {
            lines.add("Client libraries seen: " + String.join(", ", report.libraries()));
        }
        List<ImpactFinding> touches = report.findings(Relevance.TOUCHES);
        List<Item> first = touches.stream()
                .filter(finding -> finding.severity() != Severity.INFORMATIONAL)
                .limit(FIRST)
                .map(Page::brief)
                .toList();
        List<Section> sections = new ArrayList<>();
        add(
                sections,
                "Touches you, with all that was seen",
                touches.stream().map(Page::full).toList());
        List<ImpactFinding> may = report.findings(Relevance.MAY_TOUCH);
        add(sections, "May touch you", ofEntries(may, true));
        add(sections, "Settings, modules, users and libraries that may matter", ofEntries(may, false));
        add(sections, "Accepted", report.accepted().stream().map(Page::accepted).toList());
        add(
                sections,
                "Could not be seen",
                report.unseen().stream()
                        .map(text -> new Item(text, null, List.of(), null))
                        .toList());
        return new Page("Moving from " + report.from() + " to " + report.to(), lines, first, sections);
    }

    private static List<Item> ofEntries(List<ImpactFinding> findings, boolean entries) {
        return findings.stream()
                .filter(finding -> (finding.subject() == Subject.ENTRY) == entries)
                .map(Page::full)
                .toList();
    }

    private static void add(List<Section> sections, String title, List<Item> items) {
        if (!items.isEmpty()) {
            sections.add(new Section(title + " (" + items.size() + ")", items));
        }
    }

    /** What, where and what to do. */
    private static Item brief(ImpactFinding finding) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("where", where(finding)));
        line(lines, "do", finding.whatToDo());
        return new Item(finding.title() + " (" + finding.id() + ")", mark(finding), lines, null);
    }

    private static String mark(ImpactFinding finding) {
        return finding.severity().label() + (finding.isAside() ? ", tests or copies alone" : "");
    }

    /** Returns the first place and how many more there are, and what a server counted. */
    static String where(ImpactFinding finding) {
        Set<String> places = new LinkedHashSet<>();
        for (Evidence one : finding.evidence()) {
            SourcePlace place = one.place();
            places.add(place == null ? one.text() : place.text());
        }
        List<String> all = List.copyOf(places);
        int shown = Math.min(all.size(), 2);
        String more = all.size() > shown ? " and " + (all.size() - shown) + " more" : "";
        return String.join(", ", all.subList(0, shown)) + more;
    }

    private static Item full(ImpactFinding finding) {
        List<Line> lines = new ArrayList<>();
        int shown = 0;
        for (Evidence one : finding.evidence()) {
            SourcePlace place = one.place();
            if (shown++ == PLACES) {
                lines.add(new Line("seen", "and " + (finding.evidence().size() - PLACES) + " more"));
                break;
            }
            String part = place == null || place.part() == SourcePlace.Part.MAIN
                    ? ""
                    : " (" + place.part().name().toLowerCase(Locale.ROOT) + ")";
            lines.add(new Line("seen", place == null ? one.text() : place.text() + part + ": " + one.text()));
        }
        line(lines, "why", finding.why());
        line(lines, "who", finding.who());
        line(lines, "do", finding.whatToDo());
        return new Item(finding.id() + ": " + finding.title(), mark(finding), lines, finding.link());
    }

    private static Item accepted(ImpactFinding finding) {
        String reason = finding.accepted();
        return new Item(
                finding.id() + ": " + finding.title(),
                finding.severity().label(),
                List.of(new Line("for", reason == null ? "" : reason), new Line("where", where(finding))),
                null);
    }

    private static void line(List<Line> lines, String label, @Nullable String text) {
        if (text != null) {
            lines.add(new Line(label, text.strip().replaceAll("\\s*\\n\\s*", " ")));
        }
    }
}
