package io.kvcompat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.Endpoint.Tls;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
    @ParameterizedTest
    @CsvSource({
        "redis://localhost, redis://localhost:6379",
        "valkey://localhost:7000/2, redis://localhost:7000/2",
        "redis://[::1]:7000, redis://[::1]:7000",
        "redis://:secret@host, redis://:***@host:6379",
        "redis://secret@host, redis://:***@host:6379",
        "redis://ann:s%40:e%2Fc@host/1, redis://ann:***@host:6379/1",
        "rediss://host?ca=/etc/ca.pem&verify-host=false, rediss://host:6379?ca=/etc/ca.pem&verify-host=false",
        "valkeys://host?cert=a&key=b, rediss://host:6379?cert=a&key=b",
        "redis+uds:///run/redis.sock, redis+uds:///run/redis.sock",
        "valkey+uds://ann:pw@/run/redis.sock?db=3, redis+uds://ann:***@/run/redis.sock?db=3"
    })
    void an_address_is_printed_with_its_password_masked(String uri, String printed) {
        assertThat(Endpoint.parse(uri)).hasToString(printed);
    }

    @Test
    void every_part_of_an_address_is_read() {
        assertThat(Endpoint.parse("rediss://ann:p%20w+@host:7001/4?ca=/x%20y&cert=c&key=k"))
                .isEqualTo(new Endpoint(
                        "host",
                        7001,
                        false,
                        new Tls(Path.of("/x y"), Path.of("c"), Path.of("k"), true),
                        "ann",
                        "p w+",
                        4));
        assertThat(Endpoint.parse("redis+uds://:p@/run/r.sock?db=1"))
                .isEqualTo(new Endpoint("/run/r.sock", 0, true, null, null, "p", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:6379, it must begin with redis://",
        "http://host, it must begin with redis://",
        "redis://, the host is missing",
        "redis://host:0, the port must be a number from 1 to 65535",
        "redis://host:x, the port must be a number from 1 to 65535",
        "redis://host:99999999999, the port must be a number from 1 to 65535",
        "redis://host/abc, the database after the / must be a number",
        "redis://host/-1, the database after the / must be a number",
        "redis://::1, an IPv6 address is written in square brackets",
        "redis://[::1, an IPv6 address is written in square brackets",
        "redis://host?ca=x, the parameter \"ca\" does not belong there",
        "rediss://host?nonsense=x, the parameter \"nonsense\" does not belong there",
        "rediss://host?cert=x, the parameters cert and key go together",
        "rediss://host?verify-host=maybe, the parameter verify-host must be true or false",
        "redis+uds://host, the absolute path of a socket",
        "redis+uds:///x?db=q, the parameter db must be a number",
        "redis://host%zz, a % must be followed by two hexadecimal digits"
    })
    void a_malformed_address_is_refused_with_the_reason(String uri, String reason) {
        assertThatThrownBy(() -> Endpoint.parse(uri))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Malformed server address: " + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "redis://u:s3cret/x@host",
                "redis://u:s3cret?x@host",
                "redis://u:s3cret%@host",
                "redis://u:s3cret@host:notaport",
                "redis://u:s3cret",
                "http://u:s3cret@host"
            })
    void no_message_holds_the_password(String uri) {
        assertThatThrownBy(() -> Endpoint.parse(uri)).hasMessageNotContaining("s3cret");
    }
}
