package io.kvcompat.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.kvcompat.command.CommandSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static String refusal(String line) {
        return String.valueOf(catchThrowable(() -> Block.parse(line)));
    }

    @Test
    void a_place_for_a_value_is_known_with_its_part_and_offset() {
        assertThat(Block.parse("SET key:@{n} \"a @{id}\"").lines())
                .singleElement()
                .satisfies(line -> assertThat(line.references())
                        .containsExactly(new ValueReference("n", 1, 4), new ValueReference("id", 2, 2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ECHO \"\\@{red}\"", "ECHO \"\\x40{red}\"", "ECHO '@{red}'", "ECHO @color:{red}", "ECHO @{}"})
    void data_that_looks_like_a_place_is_sent_as_it_stands(String line) {
        assertThat(Block.parse(line).lines()).singleElement().satisfies(read -> {
            assertThat(read.references()).isEmpty();
            assertThat(String.valueOf(read.command())).contains("@");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1:6379> GET x",
                "127.0.0.1:6379[3]> GET x",
                "localhost:7000(TX)> GET x",
                "redis /tmp/redis.sock> GET x",
                "not connected> GET x",
                "[::1]:6379> GET x",
                "> GET x",
                "$ GET x"
            })
    void a_pasted_prompt_is_refused_with_what_to_write(String line) {
        assertThat(refusal(line)).contains("Line 1", "prompt", "write `GET x`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OK", "(integer) 1", "(nil)", "1) \"a\"", "(error) ERR syntax error", "(empty array)"})
    void a_pasted_reply_is_refused(String line) {
        assertThat(refusal(line)).contains("this is a reply as redis-cli prints it");
    }

    @Test
    void an_arrow_apart_from_its_session_is_refused_with_what_to_write() {
        assertThat(refusal("A > GET x")).contains("write `A> GET x`");
        assertThat(Block.parse("SET a>b 1\nSET \">\" 1\nXREADGROUP GROUP g c STREAMS s >")
                        .lines())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000 PING", "0 PING", "5 5 PING"})
    void a_number_that_is_no_count_is_refused(String line) {
        assertThat(refusal(line)).contains("1 to 9999999 times");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@1 = GET x", "@a-b = GET x", "@x GET y"})
    void what_begins_with_at_and_keeps_nothing_is_refused(String line) {
        assertThat(refusal(line)).contains("`@name = COMMAND` keeps a reply");
    }
}
