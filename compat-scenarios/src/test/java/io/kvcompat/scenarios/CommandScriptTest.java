package io.kvcompat.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.CommandSyntaxException;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.reply.ReplySyntaxException;
import io.kvcompat.scenario.ScenarioContext;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandScriptTest {
    private static boolean meets(String expected, boolean anyOrder, String reply, Protocol protocol) {
        return Expectation.parse(expected, anyOrder).isMetBy(List.of(ReplyNotation.parse(reply)), protocol);
    }

    @Test
    void a_line_is_a_command_and_what_is_expected_after_the_arrow() {
        ScriptLine line = ScriptLine.parse("  A> LPOP jobs 2   => [\"a\", \"b\"] ");
        assertThat(line.command()).isEqualTo("A> LPOP jobs 2");
        assertThat(line.expectation().text(Protocol.RESP2)).isEqualTo("[\"a\", \"b\"]");
        assertThat(line.exact()).isFalse();
    }

    @Test
    void a_comment_and_a_line_without_an_arrow_expect_nothing() {
        assertThat(ScriptLine.parse("# GET k => 1").expectation()).isNull();
        assertThat(ScriptLine.parse("GET k").expectation()).isNull();
        assertThat(ScriptLine.parse("EVAL \"if a == b then\" 0").exact()).isFalse();
    }

    @Test
    void two_equal_signs_at_the_end_compare_exactly() {
        ScriptLine line = ScriptLine.parse("OBJECT ENCODING k ==");
        assertThat(line.command()).isEqualTo("OBJECT ENCODING k");
        assertThat(line.exact()).isTrue();
    }

    @Test
    void an_arrow_in_quotes_belongs_to_the_command() {
        ScriptLine line = ScriptLine.parse("EVAL \"return '\\\" => ' == 1\" 0 => :1");
        assertThat(line.command()).isEqualTo("EVAL \"return '\\\" => ' == 1\" 0");
        assertThat(line.expectation().text(Protocol.RESP3)).isEqualTo(":1");
        assertThat(line.exact()).isFalse();
    }

    @Test
    void two_equal_signs_before_a_reply_compare_exactly_and_expect_it() {
        ScriptLine line = ScriptLine.parse("OBJECT ENCODING k == \"int\"");
        assertThat(line.command()).isEqualTo("OBJECT ENCODING k");
        assertThat(line.expectation().text(Protocol.RESP2)).isEqualTo("\"int\"");
        assertThat(line.exact()).isTrue();
    }

    @Test
    void a_push_is_an_array_in_resp2() {
        assertThat(meets(">[\"message\", \"a\", \"b\"]", false, "[\"message\", \"a\", \"b\"]", Protocol.RESP2))
                .isTrue();
        assertThat(meets(">[\"message\", \"a\", \"b\"]", false, ">[\"message\", \"a\", \"b\"]", Protocol.RESP3))
                .isTrue();
        assertThat(meets(">[\"message\", \"a\", \"b\"]", false, "[\"message\", \"a\", \"b\"]", Protocol.RESP3))
                .isFalse();
    }

    @Test
    void a_command_with_several_replies_is_held_to_all_of_them() {
        Expectation two = Expectation.parse(":1 && :2", false);
        assertThat(two.isMetBy(List.of(ReplyNotation.parse(":1"), ReplyNotation.parse(":2")), Protocol.RESP3))
                .isTrue();
        assertThat(two.isMetBy(List.of(ReplyNotation.parse(":1")), Protocol.RESP3))
                .isFalse();
        assertThat(Expectation.parse(":1", false)
                        .isMetBy(List.of(ReplyNotation.parse(":1"), ReplyNotation.parse(":2")), Protocol.RESP3))
                .isFalse();
    }

    @Test
    void each_protocol_may_have_a_reply_of_its_own() {
        assertThat(meets("$-1 || _", false, "$-1", Protocol.RESP2)).isTrue();
        assertThat(meets("$-1 || _", false, "_", Protocol.RESP3)).isTrue();
        assertThat(meets("$-1 || _", false, "_", Protocol.RESP2)).isFalse();
    }

    @Test
    void the_type_of_a_reply_counts() {
        assertThat(meets("+OK", false, "\"OK\"", Protocol.RESP2)).isFalse();
        assertThat(meets("*-1", false, "$-1", Protocol.RESP2)).isFalse();
        assertThat(meets(",3", false, ",3.0", Protocol.RESP3)).isFalse();
    }

    @Test
    void any_order_is_any_order_at_every_depth_and_nothing_more() {
        assertThat(meets("[\"0\", [\"a\", \"b\"]]", true, "[\"0\", [\"b\", \"a\"]]", Protocol.RESP2))
                .isTrue();
        assertThat(meets("~[\"a\", \"b\"]", true, "~[\"b\", \"a\"]", Protocol.RESP3))
                .isTrue();
        assertThat(meets("[\"a\", \"b\"]", true, "[\"a\", \"a\"]", Protocol.RESP2))
                .isFalse();
        assertThat(meets("[\"a\", \"b\"]", true, "~[\"a\", \"b\"]", Protocol.RESP2))
                .isFalse();
        assertThat(meets("[\"a\", \"b\"]", false, "[\"b\", \"a\"]", Protocol.RESP2))
                .isFalse();
    }

    @Test
    void a_malformed_command_or_reply_is_refused() {
        assertThatThrownBy(() -> CommandScript.parse("GET \"k => $-1"))
                .isInstanceOf(CommandSyntaxException.class)
                .hasMessageContaining("Line 1");
        assertThatThrownBy(() -> CommandScript.parse("GET k => ["))
                .isInstanceOf(ReplySyntaxException.class)
                .hasMessageContaining("Line 1");
        assertThatThrownBy(() -> CommandScript.parse("PING\nGET k =>"))
                .isInstanceOf(ReplySyntaxException.class)
                .hasMessageContaining("Line 2", "no reply");
    }

    @Test
    void what_is_wrong_with_a_script_in_java_is_told_with_class_and_line() {
        assertThatThrownBy(() -> CommandScript.play(nowhere(), """
                SET k v => +OK
                GET k => v
                """))
                .isInstanceOf(ReplySyntaxException.class)
                .hasMessageMatching("io\\.kvcompat\\.scenarios\\.CommandScriptTest \\(CommandScriptTest\\.java:\\d+\\):"
                        + " Line 2 of the block, `GET k => v`: .*");
    }

    /** A context that nothing may be asked of, as the script is refused before. */
    private static ScenarioContext nowhere() {
        return (ScenarioContext) Proxy.newProxyInstance(
                CommandScriptTest.class.getClassLoader(),
                new Class<?>[] {ScenarioContext.class},
                (proxy, method, args) -> {
                    throw new AssertionError(method);
                });
    }
}
