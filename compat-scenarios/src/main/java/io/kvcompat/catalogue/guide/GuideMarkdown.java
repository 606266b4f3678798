package io.kvcompat.catalogue.guide;

import io.kvcompat.comparison.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The guide as GitHub-flavoured Markdown: what breaks or behaves otherwise in full, the rest in one table, as hosts of
 * repositories do not show large files. A line tells of one entry, so that it changes only when that does.
 */
public final class GuideMarkdown {
    private static final int MOST_COMMANDS = 12;
    private static final int MOST_COMMANDS_IN_A_ROW = 3;
    private static final List<Severity> IN_FULL = List.of(Severity.BREAKING, Severity.BEHAVIOURAL);

    private final Guide guide;
    private final StringBuilder out = new StringBuilder();

    private GuideMarkdown(Guide guide) {
        this.guide = guide;
    }

    /** Returns the guide as text, each line ended by a line feed. */
    public static String text(Guide guide) {
        GuideMarkdown markdown = new GuideMarkdown(guide);
        markdown.head();
        IN_FULL.forEach(markdown::section);
        markdown.rest();
        markdown.notation();
        return markdown.out.toString();
    }

    private void head() {
        MigrationPaths moving = new MigrationPaths(guide);
        line("# " + plain(guide.title()));
        line("");
        line(plain(GuideText.servers(guide)));
        line("");
        line(plain(GuideText.measured(guide)));
        line("");
        line("## In short");
        line("");
        line("**" + plain(GuideText.verdict(guide)) + "** " + plain(GuideText.sense(guide)));
        line("");
        line("**Going back:** " + linked(moving.verdict()));
        line("");
        glance();
        line("");
        line("What to do, in this order:");
        line("");
        int number = 0;
        for (String step : GuideText.steps(guide)) {
            line(++number + ". " + linked(step));
        }
        line("");
        line(plain(GuideText.limits()));
        moving(moving);
        line("");
        line("## All entries");
        line("");
        line("| | what it means |");
        line("| --- | --- |");
        for (Severity severity : Severity.values()) {
            String anchor = IN_FULL.contains(severity) ? severity.label() : "the-rest";
            line("| [" + GuideText.severity(severity) + "](#" + anchor + ") | " + GuideText.meaning(severity) + " |");
        }
        line("");
        line("How replies are written is told [at the end](#notation).");
    }

    private void notation() {
        line("");
        line("## <a id=\"notation\"></a>How replies are written");
        line("");
        line(plain(GuideText.notation()));
    }

    private void glance() {
        List<Topic> breaking = guide.breaking();
        if (breaking.isEmpty()) {
            line("Nothing breaks.");
            return;
        }
        line("| what breaks | who is hit |");
        line("| --- | --- |");
        breaking.forEach(topic -> line("| [" + plain(topic.title()) + "](#" + topic.id() + ") | "
                + plain(String.valueOf(topic.who())) + " |"));
    }

    private void moving(MigrationPaths moving) {
        line("");
        line("## How to move");
        line("");
        line("| way | measured | how |");
        line("| --- | --- | --- |");
        moving.ways()
                .forEach(way -> line(
                        "| " + plain(way.name()) + " | " + plain(way.verdict()) + " | " + plain(way.how()) + " |"));
        line("");
        line("## Rollback");
        line("");
        guide.carried().forEach(topic -> line("<a id=\"" + plain(topic.id()) + "\"></a>"));
        boolean fields = guide.hasExpiringFields();
        line("| carried by | back to " + guide.pair().baseline().displayName() + " |"
                + (fields ? " back while a hash field has a time to live |" : ""));
        line("| --- | --- |" + (fields ? " --- |" : ""));
        guide.rollback()
                .forEach(row -> line("| " + plain(row.name()) + " | " + plain(row.back()) + " |"
                        + (fields ? " " + plain(row.backWithFields()) + " |" : "")));
        line("");
        moving.warning().ifPresent(warning -> {
            line("**Warning:** " + plain(warning));
            line("");
        });
        moving.conditions().forEach(condition -> line("- " + plain(condition)));
    }

    private void section(Severity severity) {
        line("");
        line("## " + GuideText.severity(severity));
        List<Topic> topics = guide.of(severity);
        if (topics.isEmpty()) {
            line("");
            line("Nothing.");
        }
        String group = "";
        for (Topic topic : topics) {
            if (!topic.group().equals(group)) {
                group = topic.group();
                line("");
                line("### " + plain(group));
            }
            topic(topic);
        }
    }

    private void rest() {
        line("");
        line("## The rest");
        line("");
        line(
                "Cosmetic and informational changes. Both replies, whom each hits and what to do are in the page that `compat"
                        + " known --from " + guide.pair().baseline().series() + " --to "
                        + guide.pair().other().series() + " --out guide.html` writes.");
        line("");
        line("| what changes | severity | seen with |");
        line("| --- | --- | --- |");
        guide.topics().stream()
                .filter(topic -> !IN_FULL.contains(topic.severity()))
                .forEach(topic -> line("| <a id=\"" + plain(topic.id()) + "\"></a>" + plain(topic.title()) + " | "
                        + topic.severity().label() + " | " + seenWith(topic, MOST_COMMANDS_IN_A_ROW) + " |"));
    }

    private void topic(Topic topic) {
        line("");
        line("#### <a id=\"" + plain(topic.id()) + "\"></a>" + plain(topic.title()));
        line("");
        if (!topic.commands().isEmpty()) {
            line("Seen with " + seenWith(topic, MOST_COMMANDS) + ".");
            line("");
        }
        if (topic.why() != null) {
            line(plain(topic.why()));
            line("");
        }
        if (topic.who() != null) {
            line("- **Who is hit:** " + plain(topic.who()));
        }
        if (topic.whatToDo() != null) {
            line("- **What to do:** " + plain(topic.whatToDo()));
        }
        if (topic.link() != null) {
            line("- **Upstream:** <" + topic.link() + ">");
        }
        line("");
        line("| sent | " + guide.pair().baseline().displayName() + " | "
                + guide.pair().other().displayName() + " |");
        line("| --- | --- | --- |");
        topic.examples().forEach(this::example);
        if (topic.again() != null) {
            line("");
            line("See it again. " + plain(topic.again().where()) + ":<br>"
                    + topic.again().lines().stream().map(GuideMarkdown::code).collect(Collectors.joining("<br>")));
        }
        line("");
        line("<sub>" + code(topic.id()) + "." + plain(GuideText.scenarios(topic)) + "</sub>");
    }

    private static String seenWith(Topic topic, int most) {
        int more = topic.commands().size() - most;
        return topic.commands().stream().limit(most).map(GuideMarkdown::code).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private void example(Example example) {
        String remark = example.remark().isEmpty() ? "" : " (" + plain(example.remark()) + ")";
        Excerpt replies = Excerpt.of(example.baselineText(), example.otherText());
        line("| " + code(Excerpt.of(example.sent().text())) + remark + " | " + code(replies.baseline()) + " | "
                + code(replies.other()) + " |");
    }

    private static String linked(String text) {
        return GuideText.linked(
                text, GuideMarkdown::plain, (anchor, words) -> "[" + plain(words) + "](#" + anchor + ")");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** Returns text that Markdown and HTML show as it is. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\`*_\\[\\]|#~])", "\\\\$1");
    }

    /** Returns text as code, each line by itself; also in a table, where code does not protect a bar. */
    private static String code(String text) {
        return text.lines().map(GuideMarkdown::codeLine).collect(Collectors.joining("<br>"));
    }

    private static String codeLine(String line) {
        String visible = line.replaceAll("\\p{Cntrl}", "\uFFFD");
        String fence = "`";
        while (visible.contains(fence)) {
            fence += "`";
        }
        String padding = fence.length() > 1 || visible.isBlank() || visible.startsWith(" ") ? " " : "";
        return fence + padding + visible.replace("|", "\\|") + padding + fence;
    }
}
