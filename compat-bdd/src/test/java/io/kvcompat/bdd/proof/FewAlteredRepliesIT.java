package io.kvcompat.bdd.proof;

import io.kvcompat.client.Protocol;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In each scenario of a few features one reply is altered in flight; each must be noticed. */
class FewAlteredRepliesIT {
    private static final List<String> FEATURES = List.of(
            "classpath:features/blocking.feature",
            "classpath:features/errors.feature",
            "classpath:features/pubsub.feature",
            "classpath:features/reply-types.feature",
            "classpath:features/transactions.feature");

    @TempDir
    private Path out;

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void one_reply_altered_in_flight_is_noticed_in_every_scenario(Protocol protocol) throws Exception {
        AlteredReplies.areNoticed(protocol, FEATURES, out);
    }
}
