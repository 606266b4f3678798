package io.kvcompat.scenarios;

import io.kvcompat.client.Protocol;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.reply.SetReply;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is expected of a command's reply, or of its replies where it has several.
 *
 * @param resp2 in RESP2
 * @param resp3 in RESP3
 * @param anyOrder whether the elements of aggregates may stand in any order
 */
record Expectation(List<Reply> resp2, List<Reply> resp3, boolean anyOrder) {
    private static final String EITHER = " || ";
    private static final String THEN = " && ";

    Expectation {
        resp2 = List.copyOf(resp2);
        resp3 = List.copyOf(resp3);
    }

    /**
     * Reads one reply for both protocols, where a push is an array in RESP2, or two that {@code ||} parts; each may be
     * several that {@code &&} parts.
     */
    static Expectation parse(String text, boolean anyOrder) {
        int bars = text.indexOf(EITHER);
        if (bars < 0) {
            List<Reply> both = replies(text);
            return new Expectation(both.stream().map(Expectation::inResp2).toList(), both, anyOrder);
        }
        return new Expectation(
                replies(text.substring(0, bars)), replies(text.substring(bars + EITHER.length())), anyOrder);
    }

    private static List<Reply> replies(String text) {
        return Stream.of(text.split(THEN, -1))
                .map(String::strip)
                .map(ReplyNotation::parse)
                .toList();
    }

    private static Reply inResp2(Reply reply) {
        return reply instanceof PushReply push ? new ArrayReply(push.items()) : reply;
    }

    boolean isMetBy(List<Reply> replies, Protocol protocol) {
        List<Reply> expected = expected(protocol);
        return anyOrder ? sorted(expected).equals(sorted(replies)) : expected.equals(replies);
    }

    String text(Protocol protocol) {
        return text(expected(protocol)) + (anyOrder ? " in any order" : "");
    }

    static String text(List<Reply> replies) {
        return replies.stream().map(ReplyNotation::print).collect(Collectors.joining(THEN));
    }

    private List<Reply> expected(Protocol protocol) {
        return protocol == Protocol.RESP2 ? resp2 : resp3;
    }

    private static List<String> sorted(List<Reply> replies) {
        return replies.stream().map(Expectation::sorted).toList();
    }

    /** Returns the notation of {@code reply} with the elements of every aggregate sorted. */
    private static String sorted(Reply reply) {
        if (reply instanceof ArrayReply array) {
            return "[" + sorted(array.items().stream()) + "]";
        } else if (reply instanceof SetReply set) {
            return "~[" + sorted(set.items().stream()) + "]";
        } else if (reply instanceof MapReply map) {
            List<String> entries = map.entries().stream()
                    .map(entry -> sorted(entry.key()) + ": " + sorted(entry.value()))
                    .sorted()
                    .toList();
            return "%{" + String.join(", ", entries) + "}";
        }
        return ReplyNotation.print(reply);
    }

    private static String sorted(Stream<Reply> items) {
        return String.join(", ", items.map(Expectation::sorted).sorted().toList());
    }
}
