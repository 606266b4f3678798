package io.kvcompat.scenarios;

import io.kvcompat.client.Protocol;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.reply.SetReply;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reply is expected to be.
 *
 * @param resp2 in RESP2
 * @param resp3 in RESP3
 * @param anyOrder whether the elements of aggregates may stand in any order
 */
record Expectation(Reply resp2, Reply resp3, boolean anyOrder) {
    static Expectation parse(String text, boolean anyOrder) {
        int bars = text.indexOf(" || ");
        if (bars < 0) {
            Reply both = ReplyNotation.parse(text);
            return new Expectation(both, both, anyOrder);
        }
        return new Expectation(
                ReplyNotation.parse(text.substring(0, bars).strip()),
                ReplyNotation.parse(text.substring(bars + 4).strip()),
                anyOrder);
    }

    boolean isMetBy(Reply reply, Protocol protocol) {
        Reply expected = expected(protocol);
        return anyOrder ? sorted(expected).equals(sorted(reply)) : expected.equals(reply);
    }

    String text(Protocol protocol) {
        return ReplyNotation.print(expected(protocol)) + (anyOrder ? " in any order" : "");
    }

    private Reply expected(Protocol protocol) {
        return protocol == Protocol.RESP2 ? resp2 : resp3;
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
