package io.kvcompat.known;

import static io.kvcompat.client.Protocol.RESP2;
import static io.kvcompat.diff.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.diff.LaneComparison;
import io.kvcompat.diff.Samples;
import io.kvcompat.diff.TargetPair;
import io.kvcompat.diff.Verdict;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.ReportHeader;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownDifferencesTest {
    private static final ReportHeader REDIS = Samples.header("redis", "redis", "7.2.6");
    private static final ReportHeader VALKEY = Samples.header("valkey", "valkey", "9.1.2");

    static final String ENTRY = """
            - id: lpop-count
              title: LPOP with a count of a missing key
              baseline: {product: redis, versions: ">=7.0 <8.0"}
              other: {product: valkey, versions: ">=9.0"}
              severity: cosmetic
              cause: engine
              matches:
            """;

    @TempDir
    Path folder;

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("known.yaml"), yaml);
    }

    private KnownDifferences known(String matches) throws IOException {
        return KnownDifferences.load(List.of(file(ENTRY + matches)));
    }

    private static List<String> verdicts(KnownDifferences known, Exchange ours, Exchange theirs) {
        return verdicts(known, REDIS, VALKEY, ours, theirs);
    }

    private static List<String> verdicts(
            KnownDifferences known, ReportHeader baseline, ReportHeader other, Exchange ours, Exchange theirs) {
        return LaneComparison.compare(
                        new TargetPair(baseline, other, known),
                        "list/lpop",
                        RESP2,
                        List.of(ours),
                        List.of(theirs),
                        false)
                .stream()
                .map(one -> one.verdict().label() + " " + one.severity().label() + " " + one.knownId())
                .toList();
    }

    private static Exchange lpop(String reply) {
        return step("m/LPOP/1", "LPOP k 2", reply);
    }

    @Test
    void an_entry_matches_exactly_what_both_sides_gave() throws IOException {
        KnownDifferences known = known("    - {command: LPOP k 2, baseline: '*-1', other: '[]'}");
        assertThat(verdicts(known, lpop("*-1"), lpop("[]"))).containsExactly("known cosmetic lpop-count");
        assertThat(verdicts(known, lpop("*-1"), lpop("[:1]"))).containsExactly("unexpected breaking null");
        assertThat(verdicts(known, lpop("[]"), lpop("*-1"))).containsExactly("unexpected breaking null");
        assertThat(verdicts(known, step("m/LPOP/1", "LPOP q 2", "*-1"), step("m/LPOP/1", "LPOP q 2", "[]")))
                .containsExactly("unexpected breaking null");
    }

    @ParameterizedTest
    @CsvSource({
        "scenario: list/lpop, true",
        "scenario: list/rpop, false",
        "step: m/LPOP/1, true",
        "step: m/LPOP/2, false",
        "protocol: RESP2, true",
        "protocol: RESP3, false",
        "kind: type, true",
        "kind: value, false",
        "'commands: [LPOP x, LPOP k 2]', true",
        "'commands: [LPOP x]', false",
        "baseline-versions: '>=7.2', true",
        "baseline-versions: '<7.2', false",
        "baseline-product: redis, true",
        "other-product: redis, false",
        "other-versions: '>=9.1', true",
        "other-versions: '<9.1', false",
    })
    void an_entry_can_be_narrowed(String condition, boolean matches) throws IOException {
        String command = condition.startsWith("commands") ? "" : "command: LPOP k 2, ";
        KnownDifferences known = known("    - {" + command + condition + ", baseline: '*-1', other: '[]'}");
        assertThat(verdicts(known, lpop("*-1"), lpop("[]")))
                .containsExactly(matches ? "known cosmetic lpop-count" : "unexpected breaking null");
    }

    @ParameterizedTest
    @CsvSource({
        "redis,  7.2.6,  valkey, 9.1.2,  true",
        "redis,  7.0.0,  valkey, 9.0.0,  true",
        "redis,  8.0.0,  valkey, 9.1.2,  false",
        "redis,  6.2.14, valkey, 9.1.2,  false",
        "redis,  7.2.6,  valkey, 8.1.0,  false",
        "redis,  7.2.6,  redis,  9.1.2,  false",
        "valkey, 9.1.2,  redis,  7.2.6,  false",
        "redis,  7.10.1, valkey, 10.0.0, true",
        "redis,  7.2.6,  valkey, 9.0.0-rc1, true",
        "redis,  unstable, valkey, 9.1.2, false",
    })
    void an_entry_is_about_products_and_versions(
            String product, String version, String otherProduct, String otherVersion, boolean matches)
            throws IOException {
        KnownDifferences known = known("    - {command: LPOP k 2, baseline: '*-1', other: '[]'}");
        assertThat(verdicts(
                        known,
                        Samples.header("a", product, version),
                        Samples.header("b", otherProduct, otherVersion),
                        lpop("*-1"),
                        lpop("[]")))
                .containsExactly(matches ? "known cosmetic lpop-count" : "unexpected breaking null");
    }

    @Test
    void a_text_can_name_the_version_of_its_own_side() throws IOException {
        KnownDifferences known =
                known("    - {command: LPOP k 2, baseline: '\"v{version}\"', other: '\"v{version}\"'}");
        assertThat(verdicts(known, lpop("\"v7.2.6\""), lpop("\"v9.1.2\"")))
                .containsExactly("known cosmetic lpop-count");
        assertThat(verdicts(known, lpop("\"v7.2.6\""), lpop("\"v9.1.3\"")))
                .containsExactly("unexpected behavioural null");
    }

    @ParameterizedTest
    @CsvSource({
        "LPOP k 2, LPOP k 2",
        "GET k, GET k",
        "GET \"INFO memory: used_memory\", INFO",
        "GET \"CLIENT LIST: watch\", CLIENT LIST",
        "HMGET \"COMMAND INFO CLIENT CACHING\" arity flags, COMMAND INFO",
        "GET \"events of HEXPIRE h 1000 FIELDS 1 f\", HEXPIRE",
        "GET \"b CLUSTER FORGET {a}\", CLUSTER FORGET",
        "GET \"b EXEC\", EXEC",
        "GET \"replicas are told of EXPIRE s -1\", EXPIRE",
        "GET \"a b\", GET \"a b\""
    })
    void a_match_is_about_the_command_that_told_a_fact(String command, String subject) throws IOException {
        KnownDifferences known = known("    - {command: '" + command + "', baseline: '*-1', other: '[]'}");
        assertThat(known.entries().get(0).matches().get(0).subject()).isEqualTo(subject);
    }

    @Test
    void an_entry_ends_with_its_last_day_by_the_date_of_the_run() throws IOException {
        String match = "    - {command: LPOP k 2, baseline: '*-1', other: '[]'}\n";
        assertThat(verdicts(known(match + "  expires: 2026-11-24\n"), lpop("*-1"), lpop("[]")))
                .containsExactly("known cosmetic lpop-count");
        assertThat(verdicts(known(match + "  expires: 2026-11-23\n"), lpop("*-1"), lpop("[]")))
                .containsExactly("unexpected breaking null");
    }

    @Test
    void a_difference_whose_entry_expired_says_so() throws IOException {
        String match = "    - {command: LPOP k 2, baseline: '*-1', other: '[]'}\n";
        KnownDifferences known = known(match + "  owner: team-a\n  expires: 2026-11-23\n");
        TargetPair pair = new TargetPair(REDIS, VALKEY, known);

        assertThat(LaneComparison.compare(pair, "list/lpop", RESP2, List.of(lpop("*-1")), List.of(lpop("[]")), false))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.verdict()).isEqualTo(Verdict.UNEXPECTED);
                    assertThat(difference.note())
                            .isEqualTo("the known difference lpop-count of team-a expired on 2026-11-23");
                });
        assertThat(LaneComparison.compare(pair, "list/lpop", RESP2, List.of(lpop("*-1")), List.of(lpop("[:1]")), false))
                .singleElement()
                .satisfies(difference ->
                        assertThat(String.valueOf(difference.note())).doesNotContain("expired"));
    }

    @Test
    void the_texts_of_several_replies_stand_on_lines_of_their_own() throws IOException {
        KnownDifferences known = known("""
                    - command: SUBSCRIBE a b
                      baseline: |
                        :1
                        :2
                      other: |
                        :1
                        :3
                """);
        assertThat(verdicts(
                        known,
                        step("m/SUBSCRIBE/1", "SUBSCRIBE a b", ":1", ":2"),
                        step("m/SUBSCRIBE/1", "SUBSCRIBE a b", ":1", ":3")))
                .containsExactly("known cosmetic lpop-count");
    }

    @Test
    void thousands_of_entries_are_found_by_their_texts() throws IOException {
        StringBuilder matches = new StringBuilder();
        IntStream.range(0, 5000)
                .forEach(i -> matches.append("    - {command: LPOP k 2, baseline: ':" + i + "', other: '[]'}\n"));
        KnownDifferences known = known(matches.toString());
        assertThat(verdicts(known, lpop(":4999"), lpop("[]"))).containsExactly("known cosmetic lpop-count");
        assertThat(verdicts(known, lpop(":5000"), lpop("[]"))).containsExactly("unexpected breaking null");
    }

    @Test
    void the_catalogue_is_read_from_the_files_that_an_index_names() throws IOException {
        Path known = Files.createDirectories(folder.resolve("META-INF/kvcompat/known"));
        Files.writeString(known.resolve("index"), "# strings\nstring.yaml\n\n");
        Files.writeString(
                known.resolve("string.yaml"), ENTRY + "    - {command: LPOP k 2, baseline: '*-1', other: '[]'}\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThat(KnownDifferences.loadResources(loader).entries())
                    .extracting(KnownDifference::id)
                    .containsExactly("lpop-count");
            Path team = file(ENTRY + "    - {command: LPOP k 2, baseline: '*-1', other: '[]'}\n");
            assertThatThrownBy(() -> KnownDifferences.loadResources(loader).and(List.of(team)))
                    .isInstanceOf(KnownDifferencesException.class)
                    .hasMessage("Two known differences have the id lpop-count; rename one of them");
            Files.writeString(known.resolve("index"), "missing.yaml");
            assertThatThrownBy(() -> KnownDifferences.loadResources(loader))
                    .isInstanceOf(KnownDifferencesException.class)
                    .hasMessageContaining("missing.yaml");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`- id: x\n  titel: y\n`                                 | 2: | \"titel\" is not known here; there are [id, title,",
                "`- id: x\n`                                             | 1: | the title of x is missing",
                "`\n\n- id: x\n  title: t\n`                             | 3: | the baseline of x is missing",
                "`id: x\n`                                               | 1: | a list of entries is expected",
                "`hello`                                                 | 1: | a list of entries is expected",
                "`- {id: x\n`                                            | 2: | expected ',' or '}'",
                "`- id: x\n  id: y\n`                                    | 2: | id",
                "`- id: [1]\n`                                           | 1: | String",
                "`\t- id`                                                | 1: | is no YAML: found character '\\t(TAB)'",
            })
    void a_malformed_file_is_refused_with_its_line(String yaml, String line, String reason) throws IOException {
        Path file = file(yaml);
        assertThatThrownBy(() -> KnownDifferences.load(List.of(file)))
                .isInstanceOf(KnownDifferencesException.class)
                .message()
                .startsWith(file + ":" + line)
                .contains(reason)
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "severity: cosmetic       | severity: grave          | \"grave\" is none of breaking, behavioural",
                "versions: \">=9.0\"      | versions: \"9.x\"        | write bounds such as \">=7.0 <8.0\"",
                "command: LPOP k 2        | command: '\"LPOP'        | command: ",
                "command: LPOP k 2,       | ''                       | a match needs a command, commands or a step",
                "other: '[]'              | oher: '[]'               | oher",
                "kind: type               | kind: typo               | \"typo\" is none of missing-command",
                "protocol: RESP2          | protocol: RESP4          | \"RESP4\" is none of RESP2, RESP3",
                "matches:                 | expires: soon, matches:  | ",
            })
    void a_wrong_value_is_refused_saying_what_it_may_be(String right, String wrong, String reason) throws IOException {
        String yaml = ENTRY + "    - {command: LPOP k 2, kind: type, protocol: RESP2, baseline: '*-1', other: '[]'}\n";
        String broken = yaml.replace(right.strip(), wrong.strip().equals("''") ? "" : wrong.strip());
        assertThat(broken).isNotEqualTo(yaml);
        Path file = file(broken);
        assertThatThrownBy(() -> KnownDifferences.load(List.of(file)))
                .isInstanceOf(KnownDifferencesException.class)
                .message()
                .startsWith(file + ":")
                .contains(reason == null ? "" : reason.strip())
                .hasLineCount(1);
    }

    @Test
    void an_empty_file_has_no_entries_and_a_missing_one_is_named() throws IOException {
        assertThat(KnownDifferences.load(List.of(file("# nothing yet\n"))).entries())
                .isEmpty();
        assertThatThrownBy(() -> KnownDifferences.load(List.of(folder.resolve("none.yaml"))))
                .isInstanceOf(KnownDifferencesException.class)
                .hasMessage(folder.resolve("none.yaml") + ": there is no such file");
    }
}
