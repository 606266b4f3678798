package io.kvcompat.bdd.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.bdd.scenario.MalformedStepException;
import io.kvcompat.bdd.steps.ExpectedReplies.ReplyCheck;
import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Failure;
import io.kvcompat.result.Policy;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedRepliesTest {
    private static Exchange exchange(String step, String command, String... replies) {
        return new Exchange(
                step,
                step.substring(0, step.indexOf('/')),
                command.isEmpty() ? null : Command.parse(command),
                Arrays.stream(replies).map(ReplyNotation::parse).toList(),
                null,
                1,
                Policy.EXACT);
    }

    private static List<RecordedReply> recorded(Exchange... exchanges) {
        return RecordedReply.of(List.of(exchanges));
    }

    @Test
    void lines_are_held_against_replies_in_their_order() {
        List<RecordedReply> recorded =
                recorded(exchange("main/SET/1", "SET k v", "+OK"), exchange("main/GET/1", "GET k", "\"v\""));

        assertThat(ReplyLines.parse("+OK\n\n  \"w\"").against(recorded, Protocol.RESP2))
                .containsExactly(
                        new ReplyCheck("main/SET/1", true, "+OK", "+OK"),
                        new ReplyCheck("main/GET/1", false, "\"w\"", "\"v\""));
    }

    @Test
    void a_reply_too_many_or_too_few_is_a_failed_check() {
        List<RecordedReply> recorded = recorded(exchange("main/SET/1", "SET k v", "+OK"));

        assertThat(ReplyLines.parse("+OK\n+OK").against(recorded, Protocol.RESP2))
                .last()
                .isEqualTo(new ReplyCheck("number of replies from main/SET/1 on", false, "2 replies", "1 replies"));
    }

    @Test
    void a_simple_string_is_not_a_bulk_string() {
        assertThat(ReplyLines.parse("\"OK\"")
                        .against(recorded(exchange("main/SET/1", "SET k v", "+OK")), Protocol.RESP2))
                .extracting(ReplyCheck::passed)
                .containsExactly(false);
    }

    @Test
    void each_confirmation_of_a_subscription_is_a_reply() {
        List<RecordedReply> recorded = recorded(
                exchange("A/SUBSCRIBE/1", "SUBSCRIBE x y", ">[subscribe]".replace("subscribe", "+a"), ">[+b]"));

        assertThat(ReplyLines.parse(">[+a]\n>[+b]").against(recorded, Protocol.RESP3))
                .extracting(ReplyCheck::name, ReplyCheck::passed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A/SUBSCRIBE/1 reply 1", true),
                        org.assertj.core.groups.Tuple.tuple("A/SUBSCRIBE/1 reply 2", true));
    }

    @Test
    void a_reply_that_did_not_come_can_be_expected() {
        Exchange lost = new Exchange(
                "main/QUIT/1",
                "main",
                Command.of("QUIT"),
                List.of(),
                new Failure(Failure.Kind.CONNECTION_LOST, "127.0.0.1:1 closed"),
                0,
                Policy.EXACT);

        assertThat(ReplyLines.parse("<connection-lost>").against(recorded(lost), Protocol.RESP2))
                .extracting(ReplyCheck::passed)
                .containsExactly(true);
    }

    @Test
    void a_malformed_line_is_told_with_its_number() {
        assertThatThrownBy(() -> ReplyLines.parse("+OK\n[a"))
                .isInstanceOf(MalformedStepException.class)
                .hasMessageStartingWith("Line 2 of the block, `[a`: Not a reply at column");
    }

    @Test
    void a_table_finds_commands_in_their_order_and_by_protocol() {
        ReplyTable table = ReplyTable.parse(List.of(
                List.of("session", "command", "RESP2", "RESP3"),
                List.of("", "get k", "$-1", "_"),
                List.of("", "GET k", "\"v\"", ""),
                List.of("B", "", ">[+x]", ">[+x]")));
        List<RecordedReply> recorded = recorded(
                exchange("main/GET/1", "GET k", "_"),
                exchange("main/SET/1", "SET k v", "+OK"),
                exchange("main/GET/2", "GET k", "\"other\""),
                exchange("A/push/1", "", ">[+y]"),
                exchange("B/push/1", "", ">[+x]"));

        assertThat(table.against(recorded, Protocol.RESP3))
                .containsExactly(
                        new ReplyCheck("main/GET/1", true, "_", "_"),
                        new ReplyCheck("B/push/1", true, ">[+x]", ">[+x]"));
        assertThat(table.against(recorded, Protocol.RESP2))
                .extracting(ReplyCheck::passed)
                .containsExactly(false, false, true);
    }

    @Test
    void a_command_that_was_not_run_is_a_failed_check() {
        ReplyTable table = ReplyTable.parse(List.of(List.of("command", "reply"), List.of("GET other", "_")));

        assertThat(table.against(recorded(exchange("main/GET/1", "GET k", "_")), Protocol.RESP3))
                .containsExactly(new ReplyCheck("reply to GET other", false, "_", "no reply recorded"));
    }

    @Test
    void a_table_with_other_columns_is_refused() {
        assertThatThrownBy(() -> ReplyTable.parse(List.of(List.of("command", "answer"))))
                .hasMessage("the table has no column `answer`; there are session, command, reply, RESP2, RESP3");
        assertThatThrownBy(() -> ReplyTable.parse(List.of(List.of("command", "reply", "RESP2"))))
                .hasMessageStartingWith("the table needs a column `command`");
    }
}
