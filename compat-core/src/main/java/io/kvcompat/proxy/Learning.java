package io.kvcompat.proxy;

import io.kvcompat.comparison.NoiseMask;
import io.kvcompat.internal.wire.Request;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SetReply;
import io.kvcompat.reply.SimpleStringReply;
import io.kvcompat.reply.VerbatimStringReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Learns from replies of equal shape what a target calls what the answering target calls otherwise. */
final class Learning {
    private static final Pattern STREAM_ID = Pattern.compile("\\d{12,14}-\\d{1,19}");
    private static final Pattern NODE_ID = Pattern.compile("[0-9a-f]{40}");
    private static final long MOST_APART_MILLIS = 60_000;

    /** Subcommands of CLIENT whose reply is a client's id. */
    private static final Set<String> GIVING_ID = Set.of("ID", "GETREDIR");

    private final Names names;
    private final Request request;
    private final boolean nodes;
    private final List<String> paths = new ArrayList<>();

    private Learning(Names names, Request request) {
        this.names = names;
        this.request = request;
        this.nodes = request.name().equals("CLUSTER");
    }

    /**
     * Returns the paths at which two replies differ only in what each server makes up, which is learned.
     *
     * @param request the command that both answer
     */
    static List<String> from(Request request, Reply leaders, Reply others, Names names) {
        Learning learning = new Learning(names, request);
        Bytes ours = text(leaders);
        Bytes theirs = text(others);
        if (request.name().equals("CLIENT") && ours != null && theirs != null) {
            ClientNames.learn(ours.utf8(), theirs.utf8(), names);
        }
        List<String> apart = NoiseMask.between(leaders, others);
        for (String path : apart) {
            Reply left = NoiseMask.at(path, leaders);
            Reply right = NoiseMask.at(path, others);
            if (left != null && right != null && learning.areOne(path, left, right)) {
                learning.paths.add(path);
            }
        }
        return learning.paths;
    }

    private boolean areOne(String path, Reply left, Reply right) {
        if (left instanceof IntegerReply ours && right instanceof IntegerReply theirs) {
            if (ours.value() > 0 && theirs.value() > 0 && isClientId(path)) {
                names.clients().put(number(ours), number(theirs));
                return true;
            }
            return false;
        }
        Bytes ours = text(left);
        Bytes theirs = text(right);
        if (ours == null || theirs == null || ours.length() > 64 || theirs.length() > 64) {
            return false;
        }
        IdMap ids = nodes ? names.nodes() : names.streams();
        if (isKnown(ids, ours, theirs)) {
            return true;
        }
        boolean one = nodes
                ? NODE_ID.matcher(ours.utf8()).matches()
                        && NODE_ID.matcher(theirs.utf8()).matches()
                : areStreamIds(ours.utf8(), theirs.utf8());
        if (one) {
            ids.put(ours, theirs);
        }
        return one;
    }

    private static Bytes number(IntegerReply reply) {
        return Bytes.of(Long.toString(reply.value()));
    }

    /** Tells whether an id of a client stands here: in HELLO's and CLIENT TRACKINGINFO's maps, or as all of a reply. */
    private boolean isClientId(String path) {
        String command = request.name();
        return command.equals("HELLO") && (path.equals("{\"id\"}") || path.equals("[7]"))
                || command.equals("CLIENT")
                        && (path.isEmpty()
                                ? GIVING_ID.contains(request.word(1))
                                : path.equals("{\"redirect\"}") || path.equals("[3]"));
    }

    private static boolean isKnown(IdMap ids, Bytes ours, Bytes theirs) {
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
        return switch (reply.type()) {
            case BULK_STRING -> ((BulkStringReply) reply).value();
            case SIMPLE_STRING -> ((SimpleStringReply) reply).value();
            case VERBATIM_STRING -> ((VerbatimStringReply) reply).value();
            default -> null;
        };
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
