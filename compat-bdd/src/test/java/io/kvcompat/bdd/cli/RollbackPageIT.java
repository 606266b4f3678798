package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The section about rollback, made of what the scenarios themselves answer: it knows how they call things. */
@Timeout(120)
class RollbackPageIT {
    @TempDir
    private Path folder;

    @Test
    void a_run_of_the_scenarios_tells_the_point_of_no_return() {
        Cli cli = Cli.run("run", "--only", "way-back/*", "--out", folder.toString());

        assertThat(cli.exitCode()).as(cli.err()).isZero();
        assertThat(folder.resolve("index.html"))
                .content()
                .containsPattern(
                        "Rollback limit from Redis 7[0-9.]+ to Valkey 9[0-9.]+: "
                                + "<strong>The first hash field that is given a time to live.</strong> Until then roll back by an AOF without")
                .containsPattern("No rollback at any time by the RDB file, the AOF.* DUMP with RESTORE");
    }
}
