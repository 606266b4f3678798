package io.kvcompat.catalogue.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SnapshotRedactorTest {
    private static final SnapshotRedactor MASKS = new SnapshotRedactor(
            Set.of("maxmemory", "requirepass", "bind", "save", "notify-keyspace-events", "lazyfree-lazy-user-del"),
            new ScriptVocabulary(Set.of("getfenv"), List.of("ERR Unknown Redis command called from script script: x")));

    @ParameterizedTest
    @EnumSource(SnapshotSection.class)
    void what_is_not_known_to_be_harmless_is_dropped(SnapshotSection part) {
        String hostile = """
                sekret
                user sekret on >sekret #sekret ~sekret %R~sekret &sekret +get|sekret (~sekret +@read) db=sekret
                id=1 addr=10.1.2.3:6379 name=sekret user=sekret lib-name=sekret(sekret) lib-ver=1 cmd=sekret
                # sekret sekret
                errorstat_sekret:count=1
                cmdstat_x:calls=sekret
                db0:keys=sekret
                os:sekret
                redis_version:7 sekret
                requirepass
                sekret
                maxmemory
                sekret sekret=1
                module-sekret
                1
                local sekret = redis.call('GET', 'sekret') .. "sekret Unknown Redis command"
                """;

        assertThat(MASKS.mask(part, hostile).replace("lib-name=sekret", "")).doesNotContain("sekret", "10.1.2.3");
    }

    @Test
    void what_is_needed_is_kept() {
        assertThat(
                        MASKS.mask(
                                SnapshotSection.INFO,
                                "# Server\r\nredis_version:7.2.6\r\ncmdstat_config|get:calls=2,usec=3,usec_per_call=1.5,"
                                        + "rejected_calls=0,failed_calls=1\r\nerrorstat_NOSCRIPT:count=4\r\ndb0:keys=1,expires=0,avg_ttl=0\r\n"))
                .contains("redis_version:7.2.6", "failed_calls=1", "errorstat_NOSCRIPT:count=4", "db0:keys=1");
        assertThat(MASKS.mask(
                        SnapshotSection.SETTINGS,
                        "save\n3600 1 300 100\nbind\n10.0.0.1\nlazyfree-lazy-user-del\nno\nunknown\n1\n"))
                .isEqualTo("save\n3600 1 300 100\nbind\n***\nlazyfree-lazy-user-del\nno\n");
        assertThat(MASKS.mask(
                        SnapshotSection.USERS,
                        "user app on sanitize-payload #ab ~k:* resetchannels -@all +@read +client|list"))
                .isEqualTo("user user-1 on sanitize-payload *** ~*** resetchannels -@all +@read +client|list\n");
        assertThat(MASKS.mask(
                        SnapshotSection.MODULES,
                        "1) 1) \"name\"\n   2) \"ReJSON\"\n   3) \"ver\"\n   4) (integer) 20008\n   5) \"path\""
                                + "\n   6) \"/a\""))
                .isEqualTo("name\nReJSON\nver\n20008\n");
        assertThat(MASKS.mask(
                        SnapshotSection.FUNCTIONS,
                        "local a = getfenv(1); redis.call('hset', KEYS[1], 'f', 1)"
                                + " if e == 'Unknown Redis command called' then end"))
                .isEqualTo("redis.call('HSET')\ngetfenv\n\"Unknown Redis command called\"\n");
    }

    @ParameterizedTest
    @EnumSource(SnapshotSection.class)
    void masking_what_was_masked_changes_nothing(SnapshotSection part) {
        String raw =
                "user a on >x ~k +@all +set|k\nmaxmemory\n100mb\nid=3 lib-name=redis-py lib-ver=5.0 resp=3\nname\nbf\nver\n1\n"
                        + "redis.pcall('GET') getfenv\nredis_version:7.2.6\n";
        String once = MASKS.mask(part, raw);

        assertThat(MASKS.mask(part, once)).isEqualTo(once);
    }
}
