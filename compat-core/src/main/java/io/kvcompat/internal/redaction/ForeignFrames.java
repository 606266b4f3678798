package io.kvcompat.internal.redaction;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells frames that came for what others do on the server: lines of MONITOR, events of other databases, messages on
 * channels and invalidations of keys that the scenario names nowhere.
 */
final class ForeignFrames {
    private static final Pattern KEYSPACE = Pattern.compile("__key(?:space|event)@(\\d+)__:.*", Pattern.DOTALL);

    private final OwnTraffic own;
    private final int database;
    /** Whether the last line of MONITOR was one of others, which lines of a script then belong to, too. */
    private boolean lastLineForeign;

    /**
     * @param database the database that the run works in
     */
    ForeignFrames(OwnTraffic own, int database) {
        this.own = own;
        this.database = database;
    }

    synchronized boolean isForeign(Reply frame) {
        @Nullable MonitorLine line = MonitorLine.parse(ReplyStrings.text(frame));
        if (line != null) {
            return isForeign(line);
        }
        List<Reply> items = frame instanceof PushReply push
                ? push.items()
                : frame instanceof ArrayReply array ? array.items() : List.of();
        if (items.size() < 2) {
            return false;
        }
        return switch (ReplyStrings.text(items.get(0))) {
            case "message", "smessage" -> isForeignChannel(ReplyStrings.text(items.get(1)));
            case "pmessage" -> items.size() > 2 && isForeignChannel(ReplyStrings.text(items.get(2)));
            case "invalidate" ->
                items.get(1) instanceof ArrayReply keys
                        ? areForeign(keys.items())
                        // Some database was emptied.
                        : own.isUnmentioned("FLUSH") && own.isUnmentioned("flush");
            default -> false;
        };
    }

    private boolean isForeign(MonitorLine line) {
        if (!line.isOfScript()) {
            // Where addresses do not tell, the database does, which nobody else has.
            boolean tells = own.addressesTell() && !line.address().startsWith("unix:");
            lastLineForeign = tells ? !own.isOwnAddress(line.address()) : line.database() != database;
        }
        return lastLineForeign;
    }

    private boolean isForeignChannel(String channel) {
        Matcher keyspace = KEYSPACE.matcher(channel);
        return keyspace.matches() ? !keyspace.group(1).equals(Integer.toString(database)) : own.isUnmentioned(channel);
    }

    private boolean areForeign(List<Reply> keys) {
        return !keys.isEmpty() && keys.stream().map(ReplyStrings::text).allMatch(own::isUnmentioned);
    }
}
