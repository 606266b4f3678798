package io.kvcompat.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.diff.KnownDifferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideTest {
    private static final Measured MEASURED = new Measured(Measured.parse("""
            # a remark

            redis:7.0.15 valkey:9.1.2
            redis:7.2.6 valkey:9.1.2
            redis:7.2.6 valkey:8.1.1
            """));

    @TempDir
    private Path folder;

    private Guide guide(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("known.yaml"), yaml);
        return Guide.of(
                KnownDifferences.load(List.of(file)), MEASURED, Server.parse("redis:7.2"), Server.parse("valkey:9.1"));
    }

    private static String entry(String id, String title, String baseline, String other, String more) {
        return """
            - id: %s
              title: '%s'
              baseline: {product: redis, versions: '%s'}
              other: {product: valkey, versions: '%s'}
              severity: behavioural
              cause: engine
              who: Who counts on it.
              what-to-do: Do <b>not</b> | count *on* it.
              matches:
                - {command: LPOP k 2, baseline: '*-1', other: '[]'%s}
            """.formatted(id, title, baseline, other, more);
    }

    @Test
    void only_entries_about_the_pair_are_in_it() throws IOException {
        Guide guide = guide(entry("here", "Here", ">=7.0 <8.0", ">=9.0", "")
                + entry("older", "Older", "<7.2", ">=9.0", "")
                + entry("other", "Other", ">=7.0", "<9.0", "")
                + entry("text", "Text", ">=7.0", ">=8.0", ", other-versions: '<9.0'")
                + entry("base", "Base", ">=7.0", ">=8.0", ", baseline-versions: '<7.2'"));

        assertThat(guide.topics()).extracting(Topic::id).containsExactly("here");
        assertThat(guide.topics().get(0).alsoFrom()).containsExactly(new Server("redis", "7.0.15"));
        assertThat(guide.topics().get(0).alsoTo()).isEmpty();
    }

    @Test
    void an_entry_is_told_once_with_what_its_servers_answer() throws IOException {
        Guide guide = guide(entry("one", "LPOP says it.", ">=7.0", ">=8.0", ", other-versions: '<9.0'")
                + "    - {command: LPOP k 3, baseline: '*-1', other: '[]', other-product: redis}\n"
                + "    - {command: LPOP k 4, baseline: '*-1', other: '[]', baseline-product: redis}\n");

        assertThat(guide.topics()).singleElement().satisfies(topic -> {
            assertThat(topic.title()).isEqualTo("LPOP says it");
            assertThat(topic.group()).isEqualTo("Lists");
            assertThat(topic.commands()).containsExactly("LPOP");
            assertThat(topic.examples()).extracting(Example::command).containsExactly("LPOP k 4");
        });
    }

    @Test
    void the_way_back_is_told_from_what_was_carried() throws IOException {
        String text = GuideMarkdown.text(guide(entry("one", "No RDB file", ">=7.0", ">=9.0", "")
                + "    - {step: m/ECHO/1, baseline: '\"way back, RDB file: loads and is equal\"',"
                + " other: '\"way back, RDB file: is refused: Wrong signature\"'}\n"));

        assertThat(text)
                .contains("| RDB file | works | is refused: Wrong signature |\n")
                .contains("| AOF | works | works |\n")
                .contains("1. Read every entry of Breaking");
    }

    @Test
    void nothing_in_an_entry_is_taken_for_markup() throws IOException {
        Guide guide = guide(entry("one", "<script>alert(1)</script>", ">=7.0", ">=9.0", ""));

        assertThat(GuideHtml.text(guide))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "Do &lt;b&gt;not&lt;/b&gt; | count *on* it.")
                .doesNotContain("<script>alert", "<b>not");
        assertThat(GuideMarkdown.text(guide))
                .contains("&lt;script>alert(1)&lt;/script>", "Do &lt;b>not&lt;/b> \\| count \\*on\\* it.")
                .doesNotContain("<script>", "<b>");
    }

    @Test
    void the_page_loads_nothing() throws IOException {
        assertThat(GuideHtml.text(guide(entry("one", "One", ">=7.0", ">=9.0", ""))))
                .contains("default-src 'none'")
                .doesNotContain("src=", "@import", "url(", "<link");
    }

    @Test
    void a_pair_that_was_not_measured_has_no_guide() {
        assertThat(MEASURED.find(Server.parse("redis:7.2"), Server.parse("valkey:9.1.2")))
                .isPresent();
        assertThat(MEASURED.find(Server.parse("redis:7.2.4"), Server.parse("valkey:9.1")))
                .isEmpty();
        assertThat(MEASURED.find(Server.parse("valkey:9.1"), Server.parse("redis:7.2")))
                .isEmpty();
        assertThatThrownBy(() -> MEASURED.require(Server.parse("redis:7.2"), Server.parse("valkey:9.0")))
                .hasMessage("Redis 7.2 to Valkey 9.0 was not measured, so there is no guide; there is one for"
                        + " redis:7.0.15 to valkey:9.1.2, redis:7.2.6 to valkey:9.1.2, redis:7.2.6 to valkey:8.1.1;"
                        + " compare your servers with compat run");
    }

    @Test
    void a_malformed_line_of_what_was_measured_is_told_with_its_number() {
        assertThatThrownBy(() -> Measured.parse("\nredis:7.2.6\n"))
                .hasMessage("measured:2: two servers are expected, redis:7.2.6 valkey:9.1.2 say");
    }

    @Test
    void long_replies_are_shortened_to_where_they_differ() {
        String same = "x".repeat(500);

        Excerpt excerpt = Excerpt.of(same + "ours" + same, same + "theirs" + same);

        assertThat(excerpt.baseline())
                .startsWith("…x")
                .contains("xours")
                .endsWith("x…")
                .hasSizeLessThan(250);
        assertThat(excerpt.other())
                .startsWith("…x")
                .contains("xtheirs")
                .endsWith("x…")
                .hasSizeLessThan(250);
        assertThat(Excerpt.of("a", "b")).isEqualTo(new Excerpt("a", "b"));
    }
}
