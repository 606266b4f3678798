package io.kvcompat.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.command.CommandSyntaxException;
import org.junit.jupiter.api.Test;

class BlockTest {
    @Test
    void a_plain_line_is_a_call_on_the_main_session() {
        assertThat(Block.parse("SET k \"a b\"").lines()).singleElement().satisfies(line -> {
            assertThat(line.session()).isEqualTo("main");
            assertThat(line.action()).isEqualTo(BlockLine.Action.CALL);
            assertThat(String.valueOf(line.command())).isEqualTo("SET k \"a b\"");
            assertThat(line.times()).isEqualTo(1);
        });
    }

    @Test
    void comments_and_empty_lines_are_left_out_and_numbers_count_them() {
        assertThat(Block.parse("\n# first\n\nPING\n").lines())
                .singleElement()
                .satisfies(line -> assertThat(line.number()).isEqualTo(4));
    }

    @Test
    void arrows_name_the_session_and_the_action() {
        assertThat(Block.parse("A> PING\nB>> BLPOP q 1\nB<").lines())
                .extracting(line -> line.session() + " " + line.action())
                .containsExactly("A CALL", "B SEND", "B RECEIVE");
    }

    @Test
    void a_reply_can_be_kept_under_a_name() {
        assertThat(Block.parse("A> @id = CLIENT ID").lines()).singleElement().satisfies(line -> {
            assertThat(line.variable()).isEqualTo("id");
            assertThat(String.valueOf(line.command())).isEqualTo("CLIENT ID");
        });
    }

    @Test
    void a_number_before_a_command_repeats_it() {
        assertThat(Block.parse("3 INCR n").lines())
                .singleElement()
                .satisfies(line -> assertThat(line.times()).isEqualTo(3));
    }

    @Test
    void a_malformed_line_is_refused_with_its_number_and_text() {
        assertThatThrownBy(() -> Block.parse("PING\nSET k \"open"))
                .isInstanceOf(CommandSyntaxException.class)
                .hasMessageContaining("Line 2")
                .hasMessageContaining("SET k \"open");
    }

    @Test
    void nothing_may_stand_after_a_receiving_arrow() {
        assertThatThrownBy(() -> Block.parse("A< GET k"))
                .isInstanceOf(CommandSyntaxException.class)
                .hasMessageContaining("nothing may stand after A<");
    }
}
