package io.kvcompat.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.VerbatimStringReply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentitiesTest {
    private static final Reply DENIED = new ErrorReply(Bytes.of("NOPERM no permissions"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "redis_version:7.2.6,redis_mode:standalone | redis | 7.2.6 | standalone | 7.2.6 | Redis 7.2.6",
                "redis_version:7.2.4,server_name:valkey,valkey_version:9.1.2,server_mode:cluster"
                        + " | valkey | 9.1.2 | cluster | 7.2.4 | Valkey 9.1.2",
                "redict_version:7.3.6,redict_mode:sentinel,redis_version:7.2.4"
                        + " | redict | 7.3.6 | sentinel | 7.2.4 | Redict 7.3.6",
                "redis_version:7.4.0,dragonfly_version:df-v1.25.1,redis_mode:standalone,gcc_version:14.2.0"
                        + " | dragonfly | 1.25.1 | standalone | 7.4.0 | Dragonfly 1.25.1",
                "redis_version:6.3.4,redis_mode:standalone,executable:/usr/bin/keydb-server"
                        + " | keydb | 6.3.4 | standalone | 6.3.4 | KeyDB 6.3.4",
            })
    void a_server_is_told_from_its_info(
            String info, String product, String version, String mode, String redisVersion, String displayName) {
        Reply reply = new VerbatimStringReply("txt", Bytes.of("# Server\r\n" + info.replace(",", "\r\n") + "\r\n"));

        Identity identity = Identities.from(Identities.info(reply), Map.of());

        assertThat(identity).isEqualTo(new Identity(product, version, mode, redisVersion));
        assertThat(identity.displayName()).isEqualTo(displayName);
    }

    @Test
    void hello_tells_it_where_info_is_denied() {
        Reply map =
                new MapReply(List.of(entry("server", "valkey"), entry("version", "9.0.1"), entry("mode", "cluster")));
        Reply array = new ArrayReply(
                List.of(text("server"), text("valkey"), text("version"), text("9.0.1"), text("mode"), text("cluster")));

        assertThat(List.of(map, array))
                .extracting(hello -> Identities.from(Identities.info(DENIED), Identities.hello(hello)))
                .containsOnly(new Identity("valkey", "9.0.1", "cluster", "unknown"));
    }

    @Test
    void a_server_that_says_nothing_is_unknown() {
        assertThat(Identities.from(Identities.info(DENIED), Identities.hello(DENIED)))
                .isEqualTo(new Identity("unknown", "unknown", "unknown", "unknown"));
    }

    private static MapReply.Entry entry(String key, String value) {
        return new MapReply.Entry(text(key), text(value));
    }

    private static Reply text(String text) {
        return new BulkStringReply(Bytes.of(text));
    }
}
