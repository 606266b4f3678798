package io.kvcompat.diff;

import static io.kvcompat.client.Protocol.RESP2;
import static io.kvcompat.diff.Samples.header;
import static io.kvcompat.diff.Samples.passed;
import static io.kvcompat.diff.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.known.KnownDifferences;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyCauseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "+redis 7.2.6 ready | +Valkey 9.1.2 ready | product-name",
                "-ERR unknown command 'X', with args beginning with: | :1 | missing",
                "-ERR syntax error | +OK | missing",
                "-WRONGTYPE no | +OK | engine",
                "-ERR no such key | -ERR missing key | wording",
                "[\"a\", \"b\"] | [\"b\", \"a\"] | order",
                ":1 | :2 | engine",
                "-ERR redis.log() needs two | -ERR valkey.log() needs two | product-name"
            })
    void the_likely_cause_is_told_from_what_was_compared(String ours, String theirs, String cause) {
        Path one = Reports.begin(folder.resolve("redis.json"), header("r", "redis", "7.2.6"))
                .scenario("a", passed(RESP2), step("m/X/1", "X k", ours))
                .write();
        Path two = Reports.begin(folder.resolve("valkey.json"), header("v", "valkey", "9.1.2"))
                .scenario("a", passed(RESP2), step("m/X/1", "X k", theirs))
                .write();
        DiffReport report = Diff.of(one, List.of(two), KnownDifferences.none());
        assertThat(report.differences())
                .extracting(difference -> LikelyCause.of(difference, report).label())
                .containsExactly(cause);
    }
}
