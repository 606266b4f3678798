package io.kvcompat.comparison;

import io.kvcompat.command.Command;
import io.kvcompat.comparison.Loosening.Order;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.AttributeReply;
import io.kvcompat.reply.BulkErrorReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SetReply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings replies into the form in which they are compared and shown: volatile and loosened values replaced by their
 * types, elements sorted where their order is not compared, long values shortened as reports do.
 */
final class Canonical {
    /** As in reports, so that comparing at once and from saved reports is the same. */
    private static final int VALUE_LIMIT = 4096;

    private final @Nullable Command command;
    private final Loosening loosening;
    private final boolean flatMap;
    private final boolean isKeyed;
    private final boolean isInfo;

    Canonical(@Nullable Command command, Loosening loosening) {
        this.command = command;
        this.loosening = loosening;
        this.flatMap = UnpromisedOrder.isFlatMap(command);
        this.isInfo = command != null && command.name().equals("INFO");
        this.isKeyed = command != null && command.name().equals("MEMORY");
    }

    List<Reply> of(List<Reply> replies) {
        List<Reply> each = replies.stream().map(this::of).toList();
        return UnsubscribedFromAll.isAnswered(command) ? UnsubscribedFromAll.sorted(each) : each;
    }

    Reply of(Reply reply) {
        Reply masked = VolatileFields.mask(command, reply.shortenedTo(VALUE_LIMIT));
        return loosening.typeOnly() ? byType(masked) : loosened(masked, true);
    }

    private static Reply byType(Reply reply) {
        if (reply instanceof ErrorReply error) {
            return new ErrorReply(Bytes.of(error.code()));
        }
        return reply instanceof BulkErrorReply error
                ? new BulkErrorReply(Bytes.of(error.code()))
                : Placeholder.of(reply);
    }

    private Reply loosened(Reply reply, boolean outermost) {
        return switch (reply.type()) {
            case ARRAY -> new ArrayReply(items(((ArrayReply) reply).items(), outermost));
            case SET -> new SetReply(sorted(each(((SetReply) reply).items()), ReplyOrder.INSTANCE));
            case PUSH -> new PushReply(items(((PushReply) reply).items(), outermost));
            case MAP -> map((MapReply) reply, outermost);
            case ATTRIBUTE ->
                new AttributeReply(
                        map(((AttributeReply) reply).attributes(), false),
                        loosened(((AttributeReply) reply).reply(), outermost));
            case ERROR, BULK_ERROR, NULL, NULL_BULK, NULL_ARRAY -> reply;
            default -> isKept(reply) ? reply : isInfo ? IdentityFields.of(reply) : Placeholder.of(reply);
        };
    }

    private boolean isKept(Reply reply) {
        return loosening.values()
                || !Placeholder.type(reply).equals(reply.type().label())
                || loosening.negatives() && reply instanceof IntegerReply integer && integer.value() < 0;
    }

    private List<Reply> each(List<Reply> items) {
        return items.stream().map(item -> loosened(item, false)).toList();
    }

    private List<Reply> items(List<Reply> items, boolean outermost) {
        List<Reply> each = isKeyed && isFlatMap(items) ? eachValue(items) : each(items);
        if (!isOrderFree(outermost) || isDescription(each)) {
            return each;
        }
        return flatMap && isFlatMap(each) && !isListOfTips(each)
                ? sortedPairs(each)
                : sorted(each, ReplyOrder.INSTANCE);
    }

    /** What measures memory says by its keys what it measures. */
    private List<Reply> eachValue(List<Reply> items) {
        List<Reply> each = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            each.add(i % 2 == 0 ? items.get(i) : loosened(items.get(i), false));
        }
        return each;
    }

    private MapReply map(MapReply map, boolean outermost) {
        List<MapReply.Entry> entries = map.entries().stream()
                .map(entry -> new MapReply.Entry(
                        isKeyed ? entry.key() : loosened(entry.key(), false), loosened(entry.value(), false)))
                .toList();
        return new MapReply(isOrderFree(outermost) ? sorted(entries, ReplyOrder.ENTRIES) : entries);
    }

    private boolean isOrderFree(boolean outermost) {
        return loosening.order() == Order.FREE || outermost && loosening.order() == Order.OUTERMOST_FREE;
    }

    private static <T> List<T> sorted(List<T> items, Comparator<? super T> order) {
        return items.stream().sorted(order).toList();
    }

    /** COMMAND INFO has maps, in which one value or the other is no string, beside lists of strings. */
    private boolean isListOfTips(List<Reply> items) {
        return command != null
                && command.name().equals("COMMAND")
                && (command.parts().size() == 1
                        || !command.parts().get(1).utf8().equalsIgnoreCase("DOCS"))
                && items.stream().allMatch(item -> item instanceof BulkStringReply);
    }

    /** The parts of what COMMAND INFO tells of one command have each a place of their own. */
    private boolean isDescription(List<Reply> items) {
        return command != null
                && command.name().equals("COMMAND")
                && items.size() > 5
                && items.get(0) instanceof BulkStringReply
                && items.get(1) instanceof IntegerReply;
    }

    /** Tells whether a list may be a map as RESP2 gives it. */
    static boolean isFlatMap(List<Reply> items) {
        Set<Reply> keys = new HashSet<>();
        for (int i = 0; i < items.size(); i += 2) {
            if (!(items.get(i) instanceof BulkStringReply) || !keys.add(items.get(i))) {
                return false;
            }
        }
        return items.size() % 2 == 0;
    }

    /** Returns keys with their values in the order of the keys. */
    static List<Reply> sortedPairs(List<Reply> items) {
        List<MapReply.Entry> pairs = new ArrayList<>();
        for (int i = 0; i < items.size(); i += 2) {
            pairs.add(new MapReply.Entry(items.get(i), items.get(i + 1)));
        }
        List<Reply> sorted = new ArrayList<>();
        for (MapReply.Entry pair : sorted(pairs, ReplyOrder.ENTRIES)) {
            sorted.add(pair.key());
            sorted.add(pair.value());
        }
        return sorted;
    }
}
