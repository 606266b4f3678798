package io.kvcompat.bdd.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.known.UnverifiedPair;
import io.kvcompat.known.VerifiedPairs;
import io.kvcompat.target.Identity;
import org.junit.jupiter.api.Test;

class UnverifiedPairTest {
    private static final VerifiedPairs MEASURED = VerifiedPairs.load(UnverifiedPairTest.class.getClassLoader());
    private static final Identity REDIS = new Identity("redis", "7.2.6", "standalone", "7.2.6");

    private static Identity valkey(String version) {
        return new Identity("valkey", version, "standalone", "7.2.4");
    }

    @Test
    void a_version_that_was_never_measured_is_named() {
        assertThat(UnverifiedPair.remark(MEASURED, REDIS, valkey("9.0.1")).orElseThrow())
                .startsWith("Redis 7.2.6 to Valkey 9.0.1 was not measured for the catalogue");
        assertThat(UnverifiedPair.remark(MEASURED, REDIS, valkey("9.1.2"))).isEmpty();
        assertThat(UnverifiedPair.remark(MEASURED, valkey("9.1.2"), REDIS)).isPresent();
    }

    @Test
    void two_versions_of_one_product_are_no_matter_of_the_catalogue() {
        assertThat(UnverifiedPair.remark(MEASURED, REDIS, new Identity("redis", "8.4.0", "standalone", "8.4.0")))
                .isEmpty();
    }
}
