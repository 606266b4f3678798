package io.kvcompat.bdd.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.diff.Diff;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.TargetPair;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Writes known/reproductions.yaml: for each entry the fewest commands that still show it, found by leaving out lines of
 * what the scenarios of a run sent and playing the rest on the servers again. What the file has is played first and kept
 * where it still shows its entry. No test by its name: it is called when the catalogue has changed, see
 * docs/reference/known-differences-format.md.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
@EnabledIfSystemProperty(named = "reproductions.reports", matches = ".+")
class ReproductionsWriter {
    private static final Path FILE =
            Path.of("../compat-scenarios/src/main/resources/META-INF/kvcompat/known/reproductions.yaml");
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final KnownDifferences KNOWN =
            KnownDifferences.loadResources(ReproductionsWriter.class.getClassLoader());

    @Test
    void every_entry_that_the_reports_show_gets_a_reproduction() throws Exception {
        KnownReproductions all = KnownReproductions.of(KNOWN);
        try (Client client = Client.create()) {
            Map<String, Target> targets = new HashMap<>();
            for (String spec : System.getProperty("reproductions.targets").split(",")) {
                Target target =
                        Targets.open(new TargetSpec("t" + targets.size(), spec), Set.of(Protocol.RESP2), client);
                targets.put(target.identity().product() + target.identity().version(), target);
            }
            for (String folder : System.getProperty("reproductions.reports").split(",")) {
                Path baseline = Path.of(folder, "redis.json");
                for (Path other : others(Path.of(folder))) {
                    DiffReport diff = Diff.of(baseline, List.of(other), KNOWN);
                    TargetPair pair =
                            new TargetPair(diff.baseline(), diff.others().get(0), KNOWN);
                    CataloguePlayer player = new CataloguePlayer(
                            client, pair, target(targets, pair.baseline()), target(targets, pair.other()), LIMIT);
                    Candidates candidates = Candidates.of(diff, baseline);
                    AtOnce.each(diff.known().values(), entry -> all.find(entry, pair, candidates, player));
                    Files.writeString(FILE, all.yaml());
                }
            }
            targets.values().forEach(Target::close);
        }
        assertThat(all.lacking(KNOWN)).as("entries that no report shows").isEmpty();
    }

    private static Target target(Map<String, Target> targets, ReportHeader header) {
        Target target =
                targets.get(header.identity().product() + header.identity().version());
        assertThat(target).as("a target for " + header.identity().displayName()).isNotNull();
        return target;
    }

    private static List<Path> others(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("valkey.*[.]json"))
                    .sorted()
                    .toList();
        }
    }
}
