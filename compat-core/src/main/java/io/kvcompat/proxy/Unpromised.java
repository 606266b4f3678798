package io.kvcompat.proxy;

import io.kvcompat.comparison.NoiseMask;
import io.kvcompat.internal.wire.Request;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What no server promises in replies to programs: the bytes of a dump, how much memory it takes, how long commands took, at what time it did
 * something, and what the proxy's own connections add.
 */
final class Unpromised {
    /** Of an entry of ACL LOG: the client as it stood then, and when that was. */
    private static final Set<String> ACL_LOG =
            Set.of("client-info", "age-seconds", "entry-id", "timestamp-created", "timestamp-last-updated");

    /** Filters of CLIENT KILL that name one client; all others may be met by the proxy's own connections, too. */
    private static final Set<String> ONE_CLIENT = Set.of("ID", "ADDR");

    private static final long MILLIS_FROM = 1_000_000_000_000L;
    private static final long MILLIS_TO = 10_000_000_000_000L;

    private Unpromised() {}

    /**
     * Returns the paths of what is not compared.
     *
     * @param tolerance how far times may be apart
     */
    static List<String> paths(Request request, Reply ours, Reply theirs, Duration tolerance) {
        if (ours.type() != theirs.type() || ours.isError()) {
            return List.of();
        }
        boolean whole = switch (request.name()) {
            case "LOLWUT", "BGSAVE", "BGREWRITEAOF" -> true;
            case "FUNCTION" -> request.word(1).equals("DUMP") && ours instanceof BulkStringReply;
            case "MEMORY" -> request.word(1).equals("USAGE") && ours instanceof IntegerReply;
            case "SLOWLOG", "COMMANDLOG" -> Set.of("GET", "LEN").contains(request.word(1));
            case "LATENCY" -> !request.word(1).equals("RESET");
            case "OBJECT" -> request.word(1).equals("FREQ");
            case "CLIENT" -> request.word(1).equals("KILL") && ours instanceof IntegerReply && isOfMany(request);
            default -> false;
        };
        if (whole) {
            return List.of("");
        }
        return switch (request.name()) {
            case "ACL" -> request.word(1).equals("LOG") ? log(ours, theirs) : List.of();
            case "XINFO" -> times(ours, theirs, tolerance);
            default -> List.of();
        };
    }

    private static boolean isOfMany(Request request) {
        for (int i = 2; i < request.parts().size(); i += 2) {
            if (ONE_CLIENT.contains(request.word(i))) {
                return false;
            }
        }
        return request.parts().size() > 3;
    }

    private static List<String> log(Reply ours, Reply theirs) {
        List<String> paths = new ArrayList<>();
        for (String path : NoiseMask.between(ours, theirs)) {
            if (ACL_LOG.stream().anyMatch(name -> path.endsWith("{\"" + name + "\"}"))) {
                paths.add(path);
            } else if (path.endsWith("]") && isLogged(path, ours) && isLogged(path, theirs)) {
                paths.add(path);
            }
        }
        return paths;
    }

    /** Tells whether the item at a path follows, in a flat list of names and values, the name of such a field. */
    private static boolean isLogged(String path, Reply reply) {
        int begin = path.lastIndexOf('[');
        String place = path.substring(begin + 1, path.length() - 1);
        if (!place.chars().allMatch(Character::isDigit)
                || !(NoiseMask.at(path.substring(0, begin), reply) instanceof ArrayReply fields)) {
            return false;
        }
        int index = Integer.parseInt(place);
        return index % 2 == 1
                && fields.items().get(index - 1) instanceof BulkStringReply name
                && ACL_LOG.contains(name.value().utf8());
    }

    private static List<String> times(Reply ours, Reply theirs, Duration tolerance) {
        if (ours instanceof MapReply || ours instanceof ArrayReply) {
            return NoiseMask.between(ours, theirs).stream()
                    .filter(path -> NoiseMask.at(path, ours) instanceof IntegerReply left
                            && NoiseMask.at(path, theirs) instanceof IntegerReply right
                            && isTime(left.value())
                            && isTime(right.value())
                            && Math.abs(left.value() - right.value()) <= tolerance.toMillis())
                    .toList();
        }
        return List.of();
    }

    /** Tells whether a number is a time of this century in milliseconds. */
    private static boolean isTime(long value) {
        return value >= MILLIS_FROM && value < MILLIS_TO;
    }
}
