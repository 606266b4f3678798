package io.kvcompat.comparison;

import static io.kvcompat.diff.Samples.exchange;
import static io.kvcompat.diff.Samples.push;
import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.result.Exchange;
import io.kvcompat.result.Policy;
import io.kvcompat.result.Policy.Match;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What loosens a comparison without the step saying so: what the servers publish, and what no launch promises. */
class LooseningTest {
    private static final List<String> NO_TIPS = List.of();
    private static final List<String> VALUES = List.of("nondeterministic_output");
    private static final List<String> ORDER = List.of("nondeterministic_output_order");

    private static String kind(Exchange baseline, Exchange other) {
        return kind(baseline, other, NO_TIPS, NO_TIPS);
    }

    private static String kind(Exchange baseline, Exchange other, List<String> ours, List<String> theirs) {
        return Comparison.compare(baseline, other, ours, theirs)
                .map(finding -> finding.kind().label())
                .orElse("same");
    }

    private static Exchange by(Policy policy, String command, String... replies) {
        return exchange(command, replies).with(policy);
    }

    @Test
    void tips_loosen_values_only_where_both_servers_publish_them() {
        Exchange ours = exchange("LASTSAVE", ":100");
        Exchange theirs = exchange("LASTSAVE", ":200");
        assertThat(kind(ours, theirs, VALUES, VALUES)).isEqualTo("same");
        assertThat(kind(ours, theirs, VALUES, NO_TIPS)).isEqualTo("value");
        assertThat(kind(ours, theirs, NO_TIPS, VALUES)).isEqualTo("value");
    }

    @Test
    void tips_loosen_order_only_where_both_servers_publish_them() {
        Exchange ours = exchange("KEYS *", "[\"a\", \"b\"]");
        Exchange theirs = exchange("KEYS *", "[\"b\", \"a\"]");
        assertThat(kind(ours, theirs, ORDER, ORDER)).isEqualTo("same");
        assertThat(kind(ours, theirs, ORDER, NO_TIPS)).isEqualTo("order");
        assertThat(kind(ours, exchange("KEYS *", "[\"b\", \"c\"]"), ORDER, ORDER))
                .isEqualTo("value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                ":5        ¦ \"5\"       ¦ type",
                "\"a\"     ¦ $-1         ¦ type",
                "[:1]      ¦ [:1, :2]    ¦ value",
                "-ERR a    ¦ -ERR b      ¦ error-text",
                ":-1       ¦ :-2         ¦ value",
                ":-1       ¦ :100        ¦ value",
                ":99       ¦ :100        ¦ same",
            })
    void tips_never_loosen_a_type_a_shape_an_error_or_a_negative_answer(String baseline, String other, String kind) {
        assertThat(kind(exchange("TTL k", baseline), exchange("TTL k", other), VALUES, VALUES))
                .isEqualTo(kind);
    }

    @Test
    void comparing_exactly_for_a_reason_overrules_tips() {
        Policy policy = Policy.of(Match.EXACT, "the bytes are the subject");
        assertThat(kind(by(policy, "DUMP k", "\"a\""), by(policy, "DUMP k", "\"b\""), VALUES, VALUES))
                .isEqualTo("value");
        assertThat(kind(exchange("DUMP k", "\"a\""), exchange("DUMP k", "\"b\""), VALUES, VALUES))
                .isEqualTo("same");
    }

    @ParameterizedTest
    @CsvSource({"OBJECT ENCODING k,embstr,raw", "object refcount k,1,2", "MIGRATE h 1 k 0 1,OK,NOKEY"})
    void tips_are_not_followed_where_one_server_always_says_the_same(String command, String ours, String theirs) {
        assertThat(kind(exchange(command, "+" + ours), exchange(command, "+" + theirs), VALUES, VALUES))
                .isEqualTo("value");
        assertThat(kind(exchange("OBJECT FREQ k", ":1"), exchange("OBJECT FREQ k", ":2"), VALUES, VALUES))
                .isEqualTo("same");
    }

    @Test
    void a_step_that_allows_a_distance_says_more_than_a_tip() {
        Policy policy = Policy.within(2, "clocks");
        assertThat(kind(by(policy, "TTL k", ":100"), by(policy, "TTL k", ":99"), VALUES, VALUES))
                .isEqualTo("same");
        assertThat(kind(by(policy, "TTL k", ":100"), by(policy, "TTL k", ":50"), VALUES, VALUES))
                .isEqualTo("value");
    }

    @Test
    void keys_and_values_of_a_flat_map_stay_together() {
        Exchange ours = exchange("HGETALL h", "[\"a\", \"1\", \"b\", \"2\"]");
        assertThat(kind(ours, exchange("HGETALL h", "[\"b\", \"2\", \"a\", \"1\"]"), ORDER, ORDER))
                .isEqualTo("same");
        assertThat(kind(ours, exchange("HGETALL h", "[\"a\", \"2\", \"b\", \"1\"]"), ORDER, ORDER))
                .isEqualTo("value");
    }

    @Test
    void the_order_of_settings_is_not_promised_although_no_tip_says_so() {
        Exchange ours = exchange("CONFIG GET max*", "[\"maxmemory\", \"0\", \"maxclients\", \"10\"]");
        assertThat(kind(ours, exchange("CONFIG GET max*", "[\"maxclients\", \"10\", \"maxmemory\", \"0\"]")))
                .isEqualTo("same");
        assertThat(kind(ours, exchange("CONFIG GET max*", "[\"maxclients\", \"0\", \"maxmemory\", \"10\"]")))
                .isEqualTo("value");
    }

    @Test
    void the_number_of_a_connection_is_not_compared() {
        assertThat(kind(
                        exchange("HELLO 3", "%{\"server\": \"redis\", \"id\": :7}"),
                        exchange("HELLO 3", "%{\"server\": \"redis\", \"id\": :8}")))
                .isEqualTo("same");
        assertThat(kind(
                        exchange("HELLO 2", "[\"server\", \"redis\", \"id\", :7]"),
                        exchange("HELLO 2", "[\"server\", \"redis\", \"id\", \"7\"]")))
                .isEqualTo("type");
        assertThat(kind(exchange("CLIENT ID", ":7"), exchange("client id", ":8")))
                .isEqualTo("same");
    }

    @Test
    void time_and_address_of_a_line_of_MONITOR_are_not_compared() {
        assertThat(kind(
                        push("+1339518083.107412 [0 127.0.0.1:60866] \"get\" \"k\""),
                        push("+1339518099.000001 [0 unix:/tmp/s] \"get\" \"k\"")))
                .isEqualTo("same");
        assertThat(kind(
                        push("+1339518083.107412 [0 127.0.0.1:60866] \"get\" \"k\""),
                        push("+1339518083.107412 [1 127.0.0.1:60866] \"get\" \"k\"")))
                .isEqualTo("push");
    }
}
