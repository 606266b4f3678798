package io.kvcompat.catalogue.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.catalogue.impact.Hints.EntryHint;
import io.kvcompat.comparison.Severity;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.KnownDifference.Applies;
import io.kvcompat.known.KnownDifference.Match;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryAssessorTest {
    private static final String BASELINE = "-NOSCRIPT No matching script. Please use EVAL.";
    private static final String OTHER = "-NOSCRIPT No matching script.";

    @TempDir
    private Path folder;

    private static KnownDifference entry(String command, String baseline, String other, Severity severity) {
        Match match = new Match(null, null, command, null, null, baseline, other);
        return new KnownDifference(
                "id",
                "title",
                Applies.ALL,
                Applies.ALL,
                severity,
                "engine",
                null,
                null,
                null,
                null,
                List.of(match),
                null,
                null,
                null);
    }

    private ImpactFinding judge(KnownDifference entry, String info, String... source) throws IOException {
        return judge(entry, EntryHint.none("id"), info, source);
    }

    private ImpactFinding judge(KnownDifference entry, EntryHint hint, String info, String... source)
            throws IOException {
        for (int i = 0; i < source.length; i++) {
            Files.writeString(folder.resolve("f" + i + ".py"), source[i]);
        }
        var texts = Snapshot.parts();
        texts.put(SnapshotSection.INFO, info);
        SnapshotFacts facts = SnapshotFactsParser.parse(new Snapshot(texts, Snapshot.parts()));
        return EntryAssessor.of(entry, hint, facts, true, SourceScan.read(List.of(folder)));
    }

    @Test
    void a_text_that_is_gone_touches_and_breaks() throws IOException {
        ImpactFinding finding = judge(
                entry("EVALSHA x 0", BASELINE, OTHER, Severity.COSMETIC),
                "",
                "if e == 'NOSCRIPT No matching script. Please use EVAL.': x()");

        assertThat(finding.touch()).isEqualTo(Relevance.TOUCHES);
        assertThat(finding.severity()).isEqualTo(Severity.BREAKING);
        assertThat(finding.evidence())
                .containsExactly("a text that the other server does not send is looked for in f0.py:1");
    }

    @Test
    void a_text_that_both_servers_send_does_not_touch() throws IOException {
        ImpactFinding finding = judge(
                entry("EVALSHA x 0", BASELINE, OTHER, Severity.COSMETIC),
                "",
                "if e.startswith('NOSCRIPT No matching script'): x()");

        assertThat(finding.touch()).isEqualTo(Relevance.DOES_NOT_TOUCH);
    }

    @Test
    void an_error_that_was_answered_touches_and_one_that_never_was_does_not() throws IOException {
        KnownDifference entry = entry("EVALSHA x 0", BASELINE, OTHER, Severity.COSMETIC);

        assertThat(judge(entry, "cmdstat_evalsha:calls=9,failed_calls=3\nerrorstat_NOSCRIPT:count=3\n")
                        .touch())
                .isEqualTo(Relevance.TOUCHES);
        assertThat(judge(entry, "cmdstat_evalsha:calls=9,failed_calls=0\n").touch())
                .isEqualTo(Relevance.DOES_NOT_TOUCH);
    }

    @Test
    void an_option_in_the_source_touches_where_the_command_alone_only_may() throws IOException {
        KnownDifference entry = entry("SCAN 0 TYPE nosuch", "[\"0\", []]", "-ERR unknown type", Severity.BREAKING);

        assertThat(judge(entry, "", "c.execute_command('SCAN', 0, 'TYPE', t)").touch())
                .isEqualTo(Relevance.TOUCHES);
        assertThat(judge(entry, "", "c.execute_command('SCAN', 0)\nprint('TYPE')")
                        .touch())
                .isEqualTo(Relevance.MAY_TOUCH);
        assertThat(judge(entry, "cmdstat_scan:calls=5\n", "").touch()).isEqualTo(Relevance.MAY_TOUCH);
        assertThat(judge(entry, "cmdstat_get:calls=5\n", "print('SCAN this')").touch())
                .isEqualTo(Relevance.MAY_TOUCH);
        assertThat(judge(entry, "cmdstat_get:calls=5\n", "print('please SCAN')").touch())
                .isEqualTo(Relevance.DOES_NOT_TOUCH);
    }

    @Test
    void a_word_that_makes_it_harmless_is_heeded() throws IOException {
        KnownDifference entry = entry("SCAN 0 TYPE nosuch", "[\"0\", []]", "-ERR unknown type", Severity.BREAKING);
        EntryHint hint = new EntryHint(
                "id",
                List.of("SCAN"),
                List.of("TYPE"),
                List.of("string"),
                false,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);

        assertThat(judge(entry, hint, "", "c.execute_command('SCAN', 0, 'TYPE', 'string')")
                        .touch())
                .isEqualTo(Relevance.DOES_NOT_TOUCH);
    }

    @Test
    void more_use_and_more_severity_are_more_urgent() throws IOException {
        KnownDifference breaking = entry("SORT k", "[]", "[\"a\"]", Severity.BREAKING);
        KnownDifference cosmetic = entry("SORT k", "[]", "[\"a\"]", Severity.COSMETIC);

        double often = judge(breaking, "cmdstat_sort:calls=1000000\n").score();
        double seldom = judge(breaking, "cmdstat_sort:calls=1\n").score();
        assertThat(often).isGreaterThan(seldom);
        assertThat(seldom)
                .isGreaterThan(judge(cosmetic, "cmdstat_sort:calls=1\n").score());
    }
}
