package io.kvcompat.internal.redisson;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where frames belong in the cases that no server makes at will. */
class ReplyRouterTest {
    private final List<String> pushes = new ArrayList<>();
    private final ReplyRouter router = new ReplyRouter(frame -> pushes.add(frame.toString()));

    @Test
    void a_refused_client_reply_off_is_noticed_by_the_reply_that_comes_after_all() {
        assertThat(router.expectsReply(call("CLIENT REPLY OFF"))).isFalse();
        route("-NOPERM no");
        assertThat(pushes).containsExactly("-NOPERM no");
        PendingCommand get = written("GET k");
        route("\"v\"");
        assertThat(replies(get)).containsExactly("\"v\"");
    }

    @Test
    void a_push_while_replies_are_off_does_not_end_that() {
        assertThat(router.expectsReply(call("CLIENT REPLY OFF"))).isFalse();
        route(">[\"invalidate\", _]");
        assertThat(router.expectsReply(call("GET k"))).isFalse();
    }

    @Test
    void reset_right_after_skip_gets_no_reply_but_resets() {
        answer(written("HELLO 3"), "%{}");
        assertThat(router.expectsReply(call("CLIENT REPLY SKIP"))).isFalse();
        assertThat(router.expectsReply(call("RESET"))).isFalse();
        PendingCommand subscribe = written("SUBSCRIBE a");
        route("[\"subscribe\", \"a\", :1]");
        route("[\"message\", \"a\", \"hi\"]");
        assertThat(replies(subscribe)).containsExactly("[\"subscribe\", \"a\", :1]");
        assertThat(pushes).containsExactly("[\"message\", \"a\", \"hi\"]");
    }

    @Test
    void subscriptions_made_while_replies_are_off_are_confirmed_as_pushes() {
        router.expectsReply(call("CLIENT REPLY OFF"));
        router.expectsReply(call("SUBSCRIBE a"));
        PendingCommand on = written("CLIENT REPLY ON");
        route("[\"subscribe\", \"a\", :1]");
        route("+OK");
        assertThat(replies(on)).containsExactly("+OK");
        assertThat(pushes).containsExactly("[\"subscribe\", \"a\", :1]");
    }

    @Test
    void a_push_that_is_preceded_by_attributes_is_a_push() {
        PendingCommand get = written("GET k");
        route("|{+a: :1} >[\"invalidate\", [\"k\"]]");
        assertThat(get.future).isNotDone();
        assertThat(pushes).hasSize(1);
    }

    @Test
    void a_channel_lost_unasked_is_counted_out() {
        answer(written("HELLO 3"), "%{}");
        PendingCommand subscribe = written("SSUBSCRIBE {a}1 {a}2");
        route(">[\"ssubscribe\", \"{a}1\", :1]");
        route(">[\"ssubscribe\", \"{a}2\", :2]");
        assertThat(replies(subscribe)).hasSize(2);
        route(">[\"sunsubscribe\", \"{a}1\", :1]");
        PendingCommand unsubscribe = written("SUNSUBSCRIBE");
        route(">[\"sunsubscribe\", \"{a}2\", :0]");
        assertThat(replies(unsubscribe)).containsExactly(">[\"sunsubscribe\", \"{a}2\", :0]");
        assertThat(pushes).containsExactly(">[\"sunsubscribe\", \"{a}1\", :1]");
    }

    @Test
    void a_subscription_that_fails_half_way_is_over() {
        PendingCommand subscribe = written("SSUBSCRIBE a b");
        route("[\"ssubscribe\", \"a\", :1]");
        route("-CROSSSLOT no");
        assertThat(replies(subscribe)).containsExactly("[\"ssubscribe\", \"a\", :1]", "-CROSSSLOT no");
    }

    @Test
    void a_line_like_those_of_monitor_is_a_reply_where_nothing_is_monitored() {
        PendingCommand eval = written("EVAL x 0");
        route("+\"1.5 [0 x] \"");
        assertThat(replies(eval)).hasSize(1);
        answer(written("MONITOR"), "+OK");
        PendingCommand ping = written("PING");
        route("+\"1.5 [0 x] \"");
        route("+PONG");
        assertThat(replies(ping)).containsExactly("+PONG");
    }

    private PendingCommand written(String line) {
        PendingCommand call = call(line);
        assertThat(router.expectsReply(call)).as(line).isTrue();
        return call;
    }

    private void answer(PendingCommand call, String notation) {
        route(notation);
        assertThat(replies(call)).containsExactly(notation);
    }

    private void route(String notation) {
        router.route(ReplyNotation.parse(notation), System.nanoTime());
    }

    private static List<String> replies(PendingCommand call) {
        assertThat(call.future).isDone();
        return call.future.join().replies().stream().map(Reply::toString).toList();
    }

    private static PendingCommand call(String line) {
        return new PendingCommand(Command.parse(line), Duration.ofSeconds(1));
    }
}
