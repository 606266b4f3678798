package io.kvcompat.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetSpecTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "redis://127.0.0.1:6379",
                "rediss://user:secret@example.org/2?ca=/etc/ca.pem",
                "valkey://[::1]:6380",
                "redis+uds:///run/redis.sock",
                "docker:valkey/valkey:9.0",
                "exec:/usr/bin/redis-server",
                "apt:redis-tools",
                "apt:valkey-server@bookworm-backports",
                "launch:redis:7.2",
                "launch:valkey:9.0",
                "launch:redict:7"
            })
    void every_kind_of_spec_is_read(String spec) {
        assertThat(TargetSpec.parse("my-server_1.0=" + spec)).isEqualTo(new TargetSpec("my-server_1.0", spec));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "redis://127.0.0.1:6379                | A target is written NAME=SPEC",
                "rediss://:secret@127.0.0.1?ca=/a.pem  | A target is written NAME=SPEC",
                "=redis://127.0.0.1                    | A target is written NAME=SPEC",
                "a b=redis://127.0.0.1                 | A target is written NAME=SPEC",
                "a=http://:secret@127.0.0.1            | Target \"a\": a spec is redis://",
                "a=redis:/u:secret@127.0.0.1           | Target \"a\": a spec is redis://",
                "a=                                    | Target \"a\": a spec is redis://",
                "a=redis://u:secret@host:notaport      | Target \"a\":",
                "a=docker:                             | Target \"a\": docker: takes an image, for example a=docker:",
                "a=docker:--privileged                 | Target \"a\": docker: takes an image",
                "a=exec:redis-server                   | Target \"a\": exec: takes the absolute path",
                "a=apt:                                | Target \"a\": apt: takes a package",
                "a=apt:redis@-o                        | Target \"a\": apt: takes a package",
                "a=launch:redis                        | Target \"a\": launch: takes redis, valkey or redict",
                "a=launch:redis:                       | Target \"a\": launch: takes redis, valkey or redict",
                "a=launch:redis:7.2x                   | Target \"a\": launch: takes redis, valkey or redict",
                "a=launch:mysql:8.0                    | Target \"a\": launch: takes redis, valkey or redict",
            })
    void a_malformed_one_is_refused_in_one_line_that_shows_a_right_one_and_no_password(String text, String beginning) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetSpec.parse(text))
                .withMessageStartingWith(beginning)
                .satisfies(e -> assertThat(e.getMessage())
                        .doesNotContain("secret")
                        .doesNotContain("\n")
                        .containsAnyOf("redis://", "for example a="));
    }

    @Test
    void redis_and_valkey_are_compared_where_nothing_is_given() {
        assertThat(Targets.defaultSpecs().stream()
                        .map(spec -> spec.name() + "=" + spec.spec())
                        .collect(Collectors.joining(",")))
                .isEqualTo("redis=launch:redis:7.2,valkey=launch:valkey:9.0");
    }
}
