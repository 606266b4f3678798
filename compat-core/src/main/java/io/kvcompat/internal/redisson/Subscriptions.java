package io.kvcompat.internal.redisson;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.AttributeReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a session is subscribed to, as the server confirmed it. */
final class Subscriptions {
    private static final Set<Bytes> MESSAGES = Set.of(Bytes.of("message"), Bytes.of("pmessage"), Bytes.of("smessage"));

    private final Map<CommandKind, Set<Bytes>> names = new EnumMap<>(CommandKind.class);
    /** How many there are of all kinds, as this is asked for every frame. */
    private int total;

    int count(CommandKind kind) {
        return names.getOrDefault(kind.subscribing(), Set.of()).size();
    }

    boolean isEmpty() {
        return total == 0;
    }

    void clear() {
        names.clear();
        total = 0;
    }

    /** Notes what {@code frame} confirms, if it confirms anything. */
    void note(Reply frame) {
        CommandKind kind = confirmed(frame);
        if (kind == CommandKind.PLAIN || !(items(frame).get(1) instanceof BulkStringReply name)) {
            return;
        }
        Set<Bytes> subscribed = names.computeIfAbsent(kind.subscribing(), key -> new HashSet<>());
        total -= subscribed.size();
        if (kind.isUnsubscription()) {
            subscribed.remove(name.value());
        } else {
            subscribed.add(name.value());
        }
        total += subscribed.size();
    }

    /** Returns the kind of command that {@code frame} confirms, or PLAIN. */
    static CommandKind confirmed(Reply frame) {
        List<Reply> items = items(frame);
        return items.size() == 3 && items.get(0) instanceof BulkStringReply first
                ? CommandKind.confirmedBy(first.value())
                : CommandKind.PLAIN;
    }

    /** Tells whether {@code frame} has the form of a published message. */
    static boolean isMessage(Reply frame) {
        List<Reply> items = items(frame);
        return items.size() >= 3 && items.get(0) instanceof BulkStringReply first && MESSAGES.contains(first.value());
    }

    static boolean isPush(Reply frame) {
        return frame instanceof PushReply || frame instanceof AttributeReply attribute && isPush(attribute.reply());
    }

    private static List<Reply> items(Reply frame) {
        if (frame instanceof AttributeReply attribute) {
            return items(attribute.reply());
        }
        return frame instanceof PushReply push
                ? push.items()
                : frame instanceof ArrayReply array ? array.items() : List.of();
    }
}
