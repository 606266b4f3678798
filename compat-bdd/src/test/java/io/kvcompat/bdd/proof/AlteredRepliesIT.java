package io.kvcompat.bdd.proof;

import io.kvcompat.client.Protocol;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In each scenario of the whole suite one reply is altered in flight; each must be noticed. */
class AlteredRepliesIT {
    @TempDir
    private Path out;

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void one_reply_altered_in_flight_is_noticed_in_every_scenario(Protocol protocol) throws Exception {
        AlteredReplies.areNoticed(protocol, SuiteRunner.EVERY_FEATURE, out);
    }
}
