package io.kvcompat.scenarios.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NodeNamesTest {
    private static final String A = "0123456789abcdef0123456789abcdef01234567";
    private static final String B = "11532abcdef0123456789abcdef0123456789abc";

    private final NodeNames names = new NodeNames();

    NodeNamesTest() {
        names.put("a", A, 11532);
        names.put("b", B, 12999);
    }

    @Test
    void names_and_ports_are_put_in_and_taken_out() {
        String line = names.filled("CLUSTER MEET 127.0.0.1 {port-b} {a}");

        assertThat(line).isEqualTo("CLUSTER MEET 127.0.0.1 12999 " + A);
        assertThat(names.masked(line)).isEqualTo("CLUSTER MEET 127.0.0.1 {port-b} {a}");
        assertThat(names.masked("-MOVED 15495 127.0.0.1:11532@21532"))
                .isEqualTo("-MOVED 15495 127.0.0.1:{port-a}@{bus}");
    }

    @Test
    void the_digits_of_a_port_within_a_digest_or_a_name_are_no_port() {
        assertThat(names.masked("script: d475f214164afeb7b6a483f44abf21e3d3115326, on " + B))
                .isEqualTo("script: {name}, on {b}");
    }
}
