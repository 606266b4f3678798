package io.kvcompat.diff;

import static io.kvcompat.client.Protocol.RESP2;
import static io.kvcompat.diff.Samples.header;
import static io.kvcompat.diff.Samples.lane;
import static io.kvcompat.diff.Samples.passed;
import static io.kvcompat.diff.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.known.KnownDifferences;
import io.kvcompat.result.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Redis against Valkey 8.0.1, 8.1.1 and 10.0, given in another order. */
class SinceVersionsTest {
    @TempDir
    Path folder;

    private Path report(String target, String product, String version, String reply) {
        Reports reports = Reports.begin(folder.resolve(target + ".json"), header(target, product, version));
        return (reply.equals("skipped")
                        ? reports.scenario("a", lane(RESP2, Outcome.skipped("not here")))
                        : reports.scenario("a", passed(RESP2), step("m/GET/1", "GET k", reply)))
                .write();
    }

    private Optional<String> since(String... replies) {
        String[] versions = {"10.0", "8.0.1", "8.1.1"};
        List<Path> others = new ArrayList<>();
        for (int i = 0; i < replies.length; i++) {
            others.add(report("v" + i, "valkey", versions[i], replies[i]));
        }
        DiffReport report = Diff.of(report("r", "redis", "7.2.6", ":1"), others, KnownDifferences.none());
        SinceVersions since = SinceVersions.of(report);
        return report.differences().stream().map(since::of).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        ":2, :2, :2, 'in every version, from Valkey 8.0.1 on'",
        ":3, :1, :2, since Valkey 8.1.1",
        ":2, :1, :1, since Valkey 10.0",
        ":1, :2, :1, only in Valkey 8.0.1",
        ":1, :2, :2, until Valkey 8.1.1",
        ":2, :2, :1, 'only in Valkey 8.0.1, Valkey 10.0'",
        ":2, skipped, :1, since Valkey 10.0",
        ":2, skipped, :2, 'in every version, from Valkey 8.1.1 on'",
    })
    void it_is_told_in_which_versions_a_difference_shows(String ten, String eight, String eightOne, String told) {
        assertThat(since(ten, eight, eightOne)).contains(told);
    }

    @Test
    void nothing_is_told_of_a_single_version() {
        assertThat(since(":2")).isEmpty();
        assertThat(since(":2", "skipped", "skipped")).isEmpty();
    }
}
