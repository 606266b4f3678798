package io.kvcompat.proxy;

import io.kvcompat.comparison.NoiseMask;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SetReply;
import io.kvcompat.reply.SimpleStringReply;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Learns from replies of equal shape what a target calls what the answering target calls otherwise. */
final class Learning {
    private static final Pattern STREAM_ID = Pattern.compile("\\d{12,14}-\\d{1,19}");
    private static final Pattern NODE_ID = Pattern.compile("[0-9a-f]{40}");
    private static final long MOST_APART_MILLIS = 60_000;

    private final IdMap ids;
    private final boolean nodes;
    private final boolean clients;
    private final List<String> paths = new ArrayList<>();

    private Learning(IdMap ids, String command) {
        this.ids = ids;
        this.nodes = command.equals("CLUSTER");
        this.clients = command.equals("HELLO") || command.equals("CLIENT");
    }

    /**
     * Returns the paths at which two replies differ only in what each server makes up, which is learned.
     *
     * @param command the name of the command that both answer
     */
    static List<String> from(String command, Reply leaders, Reply others, IdMap ids) {
        Learning learning = new Learning(ids, command);
        List<String> apart = NoiseMask.between(leaders, others);
        for (String path : apart) {
            Reply left = NoiseMask.at(path, leaders);
            Reply right = NoiseMask.at(path, others);
            if (left != null && right != null && learning.areOne(left, right)) {
                learning.paths.add(path);
            }
        }
        return learning.paths;
    }

    private boolean areOne(Reply left, Reply right) {
        if (left instanceof IntegerReply ours && right instanceof IntegerReply theirs) {
            Bytes id = Bytes.of(Long.toString(ours.value()));
            Bytes other = Bytes.of(Long.toString(theirs.value()));
            if (clients && ours.value() > 0) {
                ids.put(id, other);
                return true;
            }
            return false;
        }
        Bytes ours = text(left);
        Bytes theirs = text(right);
        if (ours == null || theirs == null || ours.length() > 64 || theirs.length() > 64) {
            return false;
        }
        if (isKnown(ours, theirs)) {
            return true;
        }
        boolean one = areStreamIds(ours.utf8(), theirs.utf8())
                || nodes
                        && NODE_ID.matcher(ours.utf8()).matches()
                        && NODE_ID.matcher(theirs.utf8()).matches();
        if (one) {
            ids.put(ours, theirs);
        }
        return one;
    }

    private boolean isKnown(Bytes ours, Bytes theirs) {
        Bytes known = ids.get(ours);
        return known != null && known.equals(theirs);
    }

    private static boolean areStreamIds(String ours, String theirs) {
        return STREAM_ID.matcher(ours).matches()
                && STREAM_ID.matcher(theirs).matches()
                && Math.abs(millis(ours) - millis(theirs)) < MOST_APART_MILLIS;
    }

    private static long millis(String id) {
        return Long.parseLong(id.substring(0, id.indexOf('-')));
    }

    private static @Nullable Bytes text(Reply reply) {
        return reply instanceof BulkStringReply bulk
                ? bulk.value()
                : reply instanceof SimpleStringReply simple ? simple.value() : null;
    }

    /** Returns the items of an array or set, or the keys and values of a map in turn. */
    static List<Reply> items(@Nullable Reply reply) {
        if (reply instanceof ArrayReply array) {
            return array.items();
        }
        if (reply instanceof SetReply set) {
            return set.items();
        }
        if (reply instanceof PushReply push) {
            return push.items();
        }
        List<Reply> all = new ArrayList<>();
        if (reply instanceof MapReply map) {
            map.entries().forEach(entry -> {
                all.add(entry.key());
                all.add(entry.value());
            });
        }
        return all;
    }
}
