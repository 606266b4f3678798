package io.kvcompat.bdd.steps;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Failure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reply of an exchange, or why none came.
 *
 * @param name the exchange's step, and which of its replies where it has several
 * @param session the session
 * @param command what was sent; null for an out-of-band frame
 * @param answer what came back
 */
record RecordedReply(String name, String session, @Nullable Command command, Answer answer) {
    /**
     * A reply as features write it: in text notation, or {@code <timeout>} and the like where none came.
     *
     * @param reply the reply; null when none came
     * @param text for people
     */
    record Answer(@Nullable Reply reply, String text) {
        static Answer of(Reply reply) {
            return new Answer(reply, ReplyNotation.print(reply));
        }

        static Answer of(Failure.Kind kind) {
            return new Answer(null, "<" + kind.label() + ">");
        }

        /** Reads what a feature has written. */
        static Answer parse(String text) {
            for (Failure.Kind kind : Failure.Kind.values()) {
                if (text.equals("<" + kind.label() + ">")) {
                    return of(kind);
                }
            }
            return of(ReplyAsTyped.parse(text));
        }

        /** Tells whether {@code other} is the same reply, or came to grief in the same way. */
        boolean sameAs(Answer other) {
            return reply == null ? text.equals(other.text) : reply.equals(other.reply);
        }
    }

    /** Returns all replies in their order; an exchange that the server was told not to answer has none. */
    static List<RecordedReply> of(List<Exchange> exchanges) {
        List<RecordedReply> all = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            int count = exchange.replies().size();
            for (int i = 0; i < count; i++) {
                String name = count == 1 ? exchange.step() : exchange.step() + " reply " + (i + 1);
                all.add(of(exchange, name, Answer.of(exchange.replies().get(i))));
            }
            if (exchange.failure() != null) {
                all.add(of(
                        exchange, exchange.step(), Answer.of(exchange.failure().kind())));
            }
        }
        return all;
    }

    private static RecordedReply of(Exchange exchange, String name, Answer answer) {
        return new RecordedReply(name, exchange.session(), exchange.command(), answer);
    }
}
