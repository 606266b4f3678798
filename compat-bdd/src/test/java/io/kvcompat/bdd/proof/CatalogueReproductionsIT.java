package io.kvcompat.bdd.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.diff.TargetPair;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.known.KnownReproduction;
import io.kvcompat.reproduction.Reproduction.Form;
import io.kvcompat.run.RunListener;
import io.kvcompat.run.RunReport;
import io.kvcompat.target.Identity;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each entry of the catalogue has its shortest reproduction in known/reproductions.yaml, and each that was found on the
 * servers that are here shows its entry on them again, as lines of a user's own feature, which no scenario of ours knows. docs/reference/known-differences-format.md says how the file is written.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CatalogueReproductionsIT {
    private static final String REDIS = "launch:redis:7.2";
    private static final String VALKEY = "launch:valkey:9.0";
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final KnownDifferences KNOWN =
            KnownDifferences.loadResources(CatalogueReproductionsIT.class.getClassLoader());

    @TempDir
    private Path out;

    @Test
    void every_entry_has_a_reproduction() {
        assertThat(KnownReproductions.of(KNOWN).lacking(KNOWN))
                .as(
                        "entries that known/reproductions.yaml lacks; docs/reference/known-differences-format.md says how it is written")
                .isEmpty();
    }

    @Test
    void each_reproduction_that_can_be_played_here_shows_its_entry(TestReporter reporter) throws Exception {
        RunReport run = SuiteRunner.run(
                List.of("redis=" + REDIS, "valkey=" + VALKEY),
                List.of("classpath:features/errors.feature"),
                "2",
                out,
                RunListener.NONE);
        TargetPair pair = new TargetPair(run.headers().get(0), run.headers().get(1), KNOWN);
        Identity ours = pair.baseline().identity();
        Identity theirs = pair.other().identity();
        Map<Boolean, List<KnownDifference>> playable = KNOWN.entries().stream()
                .collect(Collectors.partitioningBy(entry -> entry.reproduction(ours, theirs)
                        .filter(one -> one.reproduction().form() != Form.SCENARIO)
                        .isPresent()));
        List<KnownDifference> played = playable.get(true);
        Set<String> wrong = new ConcurrentSkipListSet<>();
        try (Client client = Client.create();
                Target redis = open("redis", REDIS, client);
                Target valkey = open("valkey", VALKEY, client)) {
            CataloguePlayer player = new CataloguePlayer(client, pair, redis, valkey, LIMIT);
            AtOnce.each(played, entry -> {
                KnownReproduction one = entry.reproduction(ours, theirs).orElseThrow();
                List<String> shown = player.shown(one);
                if (!shown.contains(entry.id())) {
                    wrong.add(entry.id() + " shows " + shown + " after\n"
                            + String.join("\n", one.reproduction().steps()));
                }
            });
        }

        reporter.publishEntry(
                "not played on " + KnownReproduction.pair(ours, theirs),
                playable.get(false).stream()
                        .map(entry -> entry.id()
                                + (entry.reproduction(ours, theirs).isPresent()
                                        ? " (whole scenario)"
                                        : " (other servers)"))
                        .collect(Collectors.joining(", ")));
        assertThat(wrong)
                .as("%d wrong of %d played", wrong.size(), played.size())
                .isEmpty();
        assertThat(played).hasSizeGreaterThan(50);
    }

    private static Target open(String name, String spec, Client client) {
        return Targets.open(new TargetSpec(name, spec), Set.of(Protocol.RESP2), client);
    }
}
