package io.kvcompat.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Policy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoiseMaskTest {
    @Test
    void equal_replies_have_no_noise() {
        assertThat(noise("[:1, \"a\"]", "[:1, \"a\"]")).isEmpty();
    }

    @Test
    void a_leaf_is_named_by_its_path() {
        assertThat(noise("[:1, [\"a\", \"b\"]]", "[:1, [\"a\", \"c\"]]")).containsExactly("[1][1]");
    }

    @Test
    void a_whole_reply_is_noise_where_the_shapes_differ() {
        assertThat(noise("[:1, :2]", "[:1]")).containsExactly("");
        assertThat(noise(":1", "\"1\"")).containsExactly("");
    }

    @Test
    void an_order_alone_is_noise_of_its_own() {
        assertThat(noise("[\"a\", \"b\"]", "[\"b\", \"a\"]")).containsExactly("[~]");
    }

    @Test
    void what_is_noise_is_not_compared_and_everything_else_is() {
        assertThat(difference("[:1, :10]", "[:1, :12]", "[:1, :11]")).isEmpty();
        assertThat(difference("[:1, :10]", "[:2, :12]", "[:1, :11]")).isPresent();
        assertThat(difference("[\"a\", \"b\"]", "[\"b\", \"a\"]", "[\"b\", \"a\"]"))
                .isEmpty();
        assertThat(difference("[\"a\", \"b\"]", "[\"b\", \"c\"]", "[\"b\", \"a\"]"))
                .isPresent();
    }

    @Test
    void keys_stay_with_what_they_describe_where_their_order_is_noise() {
        String twin = "[\"b\", [:2], \"a\", [:1]]";

        assertThat(difference("[\"a\", [:1], \"b\", [:2]]", "[\"b\", [:2], \"a\", [:1]]", twin))
                .isEmpty();
        assertThat(difference("[\"a\", [:1], \"b\", [:2]]", "[\"a\", [:2], \"b\", [:1]]", twin))
                .isPresent();
    }

    @Test
    void another_type_is_a_difference_even_where_there_is_noise() {
        assertThat(difference("[:1, :10]", "[:1, \"12\"]", "[:1, :11]")).isPresent();
    }

    private static List<String> noise(String baseline, String twin) {
        return NoiseMask.between(reply(baseline), reply(twin));
    }

    private static Optional<Finding> difference(String baseline, String other, String twin) {
        Policy policy = Policy.EXACT.withNoise(noise(baseline, twin));
        return Comparison.compare(exchange(baseline, policy), exchange(other, policy), List.of(), List.of());
    }

    private static Exchange exchange(String reply, Policy policy) {
        return new Exchange("s/X/1", "s", Command.of("X"), List.of(reply(reply)), null, 0, policy);
    }

    private static Reply reply(String text) {
        return ReplyNotation.parse(text);
    }
}
