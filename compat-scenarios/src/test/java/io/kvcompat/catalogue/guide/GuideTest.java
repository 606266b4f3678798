package io.kvcompat.catalogue.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.known.KnownDifference.Match;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.known.ProductVersion;
import io.kvcompat.known.VerifiedPairs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideTest {
    private static final VerifiedPairs MEASURED = new VerifiedPairs(VerifiedPairs.parse("""
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
                KnownDifferences.load(List.of(file)),
                MEASURED,
                ProductVersion.parse("redis:7.2"),
                ProductVersion.parse("valkey:9.1"));
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
            assertThat(topic.examples())
                    .extracting(example -> example.sent().text())
                    .containsExactly("LPOP k 4");
        });
    }

    @Test
    void rollback_is_reported_once_from_what_was_carried() throws IOException {
        String matches = """
                - {scenario: way-back/saved-files, step: m/ECHO/1,
                   baseline: '"way back, RDB file: loads and is equal"',
                   other: '"way back, RDB file: is refused: Wrong signature"'}
            """;
        String text = GuideMarkdown.text(guide(entry("one", "No RDB file", ">=7.0", ">=9.0", "")
                .replaceFirst("    - \\{command.*\n", Matcher.quoteReplacement(matches))));

        assertThat(text)
                .contains(
                        "**Going back:** You can go back to Redis 7.2.6 with all data by replication, an AOF, an AOF"
                                + " without RDB preamble or DUMP and RESTORE. The files that Valkey 9.1.2 saves by default are refused.")
                .contains("| RDB file | is refused: Wrong signature |\n")
                .contains("| AOF | works |\n")
                .contains("<a id=\"one\"></a>")
                .doesNotContain("No RDB file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        GET "b CLUSTER FORGET {a}"; CLUSTER FORGET {a}; on node b of three
        GET "c EVAL \\"return 1\\" 0"; EVAL "return 1" 0; on node c of three
        GET "raw *1\\r\\n"; *1\\r\\n; these bytes
        GET "replicas are told of SET s v"; SET s v; what replicas and the append-only file are told
        GET "INFO clients: watching_clients"; INFO clients; the field watching_clients
        HMGET "COMMAND INFO WAIT" arity flags; COMMAND INFO WAIT; arity, flags
        GET "LOLWUT VERSION 0: last line"; LOLWUT VERSION 0; last line
        GET "log of a replica connects"; log line; of a replica that connects
        GET "start with --nosuch yes"; start; what is printed when it starts with --nosuch yes
        GET k; GET k; ''
        """)
    void what_a_scenario_noted_is_shown_as_the_command_it_is_about(String command, String text, String note) {
        Match match = new Match(null, null, command, null, null, "\"+OK\"", "\"-ERR \\\"x\\\"\"");

        DisplayedCommand sent = DisplayedCommand.of(match);

        assertThat(sent.text()).isEqualTo(text);
        assertThat(sent.note()).isEqualTo(note);
        assertThat(sent.reply("\"-ERR \\\"x\\\"\"")).isEqualTo(sent.unquote() ? "-ERR \"x\"" : "\"-ERR \\\"x\\\"\"");
    }

    @Test
    void an_entry_about_a_cluster_is_filed_there_whatever_it_sends() throws IOException {
        Guide guide = guide(entry("one", "One", ">=7.0", ">=9.0", ", scenario: server-behaviour/three-nodes"));

        assertThat(guide.topics().get(0).group()).isEqualTo("Cluster");
    }

    @Test
    void what_most_run_into_stands_first_among_what_breaks() throws IOException {
        String rare = entry("debugger-stays-behind", "A", ">=7.0", ">=9.0", "");
        String unnamed = entry("unnamed", "B", ">=7.0", ">=9.0", "");
        String usual = entry("noscript-text", "C", ">=7.0", ">=9.0", "");

        Guide guide = guide((rare + unnamed + usual).replace("severity: behavioural", "severity: breaking"));

        assertThat(guide.breaking())
                .extracting(Topic::id)
                .containsExactly("noscript-text", "unnamed", "debugger-stays-behind");
        assertThat(GuideMarkdown.text(guide))
                .contains("**BREAKING: 3 changes break programs.** Most programs run into few of them or none:");
    }

    @Test
    void the_same_fact_in_both_protocols_is_told_once() throws IOException {
        Guide guide = guide(entry("one", "One", ">=7.0", ">=9.0", ", protocol: RESP2")
                + "    - {command: LPOP k 2, baseline: '_', other: '[]', protocol: RESP3}\n");

        assertThat(guide.topics().get(0).examples())
                .singleElement()
                .satisfies(example -> assertThat(example.remark()).isEmpty());
    }

    @Test
    void what_prevents_rollback_is_reported_with_how_to_see_and_forbid_it() throws IOException {
        String text = GuideMarkdown.text(
                guide(entry("msetex", "M", ">=7.0", ">=9.0", "") + entry("set-ifeq", "S", ">=7.0", ">=9.0", "")));

        assertThat(text)
                .contains("**Warning:** a Redis 7.2.6 that is attached as a replica already keeps its link")
                .contains("what MSETEX, SET IFEQ wrote is missing")
                .contains("ACL SETUSER app -msetex.")
                .contains("search the programs for SET IFEQ.");
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
        assertThat(MEASURED.find(ProductVersion.parse("redis:7.2"), ProductVersion.parse("valkey:9.1.2")))
                .isPresent();
        assertThat(MEASURED.find(ProductVersion.parse("redis:7.2.4"), ProductVersion.parse("valkey:9.1")))
                .isEmpty();
        assertThat(MEASURED.find(ProductVersion.parse("valkey:9.1"), ProductVersion.parse("redis:7.2")))
                .isEmpty();
        assertThatThrownBy(
                        () -> MEASURED.require(ProductVersion.parse("redis:7.2"), ProductVersion.parse("valkey:9.0")))
                .hasMessage("Redis 7.2 to Valkey 9.0 was not measured, so there is no guide; there is one for"
                        + " redis:7.0.15 to valkey:9.1.2, redis:7.2.6 to valkey:9.1.2, redis:7.2.6 to valkey:8.1.1;"
                        + " compare your servers with compat run");
    }

    @Test
    void a_malformed_line_of_what_was_measured_is_told_with_its_number() {
        assertThatThrownBy(() -> VerifiedPairs.parse("\nredis:7.2.6\n"))
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
