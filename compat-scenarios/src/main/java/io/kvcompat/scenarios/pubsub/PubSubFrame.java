package io.kvcompat.scenarios.pubsub;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A frame of a subscription: an array in RESP2, a push in RESP3.
 *
 * @param kind {@code message}, {@code pmessage}, {@code smessage}, {@code subscribe} and so on
 * @param pattern the pattern of a {@code pmessage}; empty for others
 * @param channel the channel; for a confirmation the channel or pattern, empty where the server names none
 * @param payload the message; empty for a confirmation
 * @param count the number of subscriptions left; 0 for a message
 */
record PubSubFrame(String kind, String pattern, String channel, String payload, long count) {
    static PubSubFrame of(Reply reply) {
        List<Reply> items = reply instanceof PushReply push
                ? push.items()
                : reply instanceof ArrayReply array ? array.items() : List.of();
        if (items.size() < 3) {
            throw new IllegalArgumentException("Not a frame of a subscription: " + reply);
        }
        Reply last = items.get(items.size() - 1);
        boolean byPattern = items.size() == 4;
        return new PubSubFrame(
                text(items.get(0)),
                byPattern ? text(items.get(1)) : "",
                text(items.get(byPattern ? 2 : 1)),
                text(last),
                last instanceof IntegerReply number ? number.value() : 0);
    }

    private static String text(Reply reply) {
        return reply instanceof BulkStringReply bulk ? bulk.value().utf8() : "";
    }

    /** Returns kind, pattern, channel and payload, what is empty left out. */
    @Override
    public String toString() {
        return Stream.of(kind, pattern, channel, payload)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
