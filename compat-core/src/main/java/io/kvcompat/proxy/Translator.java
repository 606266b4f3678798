package io.kvcompat.proxy;

import io.kvcompat.client.Endpoint;
import io.kvcompat.internal.wire.Call;
import io.kvcompat.internal.wire.Frame;
import io.kvcompat.internal.wire.Request;
import io.kvcompat.internal.wire.Transaction;
import io.kvcompat.internal.wire.Witness;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.NullReply;
import io.kvcompat.reply.Reply;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says what one target is sent for the client's command, so that it lives the history of the answering one: what that
 * made up is carried over.
 *
 * <p>Safe for use by several threads.
 */
final class Translator {
    private static final Set<String> SPECIAL = Set.of(
            "SPOP",
            "XADD",
            "XREAD",
            "XREADGROUP",
            "XRANGE",
            "XREVRANGE",
            "XDEL",
            "XACK",
            "XCLAIM",
            "XAUTOCLAIM",
            "XPENDING",
            "XSETID",
            "XTRIM",
            "XGROUP",
            "XINFO",
            "RESTORE",
            "FUNCTION",
            "SCAN",
            "HSCAN",
            "SSCAN",
            "ZSCAN",
            "CLIENT",
            "CLUSTER",
            "AUTH",
            "HELLO");

    private final int leader;
    private final Endpoint leaderEndpoint;
    private final Endpoint endpoint;
    private final Names names = new Names();

    Translator(int leader, Endpoint leaderEndpoint, Endpoint endpoint) {
        this.leader = leader;
        this.leaderEndpoint = leaderEndpoint;
        this.endpoint = endpoint;
        names.addresses().put(address(leaderEndpoint), address(endpoint));
    }

    private static Bytes address(Endpoint endpoint) {
        return Bytes.of(endpoint.host() + ":" + endpoint.port());
    }

    Names names() {
        return names;
    }

    /** Takes note under which addresses the two targets know one client; those of unix sockets say nothing. */
    void learnAddress(SocketAddress leaders, SocketAddress others) {
        if (leaders instanceof InetSocketAddress ours && others instanceof InetSocketAddress theirs) {
            names.addresses().put(text(ours), text(theirs));
        }
    }

    private static Bytes text(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return Bytes.of((host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort());
    }

    /** Takes note of what the two targets gave as the serialized form of one value. */
    void learnPayload(Reply leaders, Reply others) {
        if (leaders instanceof BulkStringReply ours && others instanceof BulkStringReply theirs) {
            names.payloads().put(ours.value(), theirs.value());
        }
    }

    static boolean isSpecial(String name) {
        return SPECIAL.contains(name);
    }

    /** As {@link Witness#requestFor}, for commands that {@link #isSpecial} tells. */
    @Nullable
    Request requestFor(Call call) {
        Request request = call.request();
        if (request.raw() == null) {
            return request;
        }
        return switch (call.info().name()) {
            case "SPOP" -> afterwards(call, reply -> removal(request, reply));
            case "XADD" -> isMadeUp(request) ? afterwards(call, reply -> added(request, reply)) : request;
            case "RESTORE" -> replaced(request, names.payloads(), 3);
            case "FUNCTION" -> request.word(1).equals("RESTORE") ? replaced(request, names.payloads(), 2) : request;
            case "AUTH", "HELLO" -> credentials(request);
            case "CLIENT" -> ClientNames.translated(request, names);
            case "CLUSTER" -> replaced(request, names.nodes(), 2);
            default -> replaced(request, names.streams(), 2);
        };
    }

    /** Waits for the answering target's reply to this command, in a transaction that of EXEC. */
    private Request afterwards(Call call, Function<Reply, @Nullable Request> then) {
        if (call.state(leader) == Call.State.WAITING) {
            return Witness.LATER;
        }
        Reply reply = call.isQueued() ? null : reply(call.frame(leader));
        if (call.isQueued()) {
            Transaction transaction = call.transaction();
            Call end = transaction == null ? null : transaction.end();
            if (end == null || end.state(leader) == Call.State.WAITING) {
                return Witness.LATER;
            }
            reply = result(call, end);
        }
        Request other = reply == null ? null : then.apply(reply);
        return other == null ? call.request() : other;
    }

    static @Nullable Reply reply(@Nullable Frame frame) {
        return frame == null ? null : frame.reply();
    }

    /** Returns what EXEC gave for a command that was queued; null where it gave nothing. */
    private @Nullable Reply result(Call call, Call end) {
        Transaction transaction = call.transaction();
        if (transaction == null || !(reply(end.frame(leader)) instanceof ArrayReply results)) {
            return null;
        }
        int place = 0;
        for (Call one : transaction.queued()) {
            if (one == call) {
                return place < results.items().size() ? results.items().get(place) : null;
            }
            place += isQueuedOn(one, leader) ? 1 : 0;
        }
        return null;
    }

    static boolean isQueuedOn(Call call, int link) {
        Frame frame = call.frame(link);
        byte[] raw = frame == null ? null : frame.raw();
        return raw != null && raw.length == 9 && raw[0] == '+' && raw[1] == 'Q';
    }

    /** Plays SPOP as the removal of what was popped; null where nothing was. */
    private static @Nullable Request removal(Request request, Reply popped) {
        List<Bytes> parts =
                new ArrayList<>(List.of(Bytes.of("SREM"), request.parts().get(1)));
        if (popped instanceof BulkStringReply one) {
            parts.add(one.value());
        } else {
            for (Reply item : Learning.items(popped)) {
                if (item instanceof BulkStringReply one) {
                    parts.add(one.value());
                }
            }
        }
        return popped instanceof NullReply || parts.size() < 3 ? null : Request.of(parts);
    }

    /** Tells whether XADD leaves its id, or a part of it, to the server. */
    private static boolean isMadeUp(Request request) {
        int place = idPlace(request);
        return place > 0 && request.parts().get(place).utf8().endsWith("*");
    }

    /** Returns the place of XADD's id, behind its options. */
    private static int idPlace(Request request) {
        List<Bytes> parts = request.parts();
        int at = 2;
        while (at < parts.size()) {
            switch (request.word(at)) {
                case "NOMKSTREAM", "KEEPREF", "DELREF", "ACKED" -> at++;
                case "MAXLEN", "MINID" -> {
                    at++;
                    if (request.word(at).equals("~") || request.word(at).equals("=")) {
                        at++;
                    }
                    at++;
                }
                case "LIMIT" -> at += 2;
                default -> {
                    return at;
                }
            }
        }
        return -1;
    }

    private static @Nullable Request added(Request request, Reply reply) {
        if (!(reply instanceof BulkStringReply id)) {
            return null;
        }
        List<Bytes> parts = new ArrayList<>(request.parts());
        parts.set(idPlace(request), id.value());
        return Request.of(parts);
    }

    /** Replaces arguments that are known under another name here. */
    private static Request replaced(Request request, IdMap map, int from) {
        if (map.isEmpty()) {
            return request;
        }
        List<Bytes> parts = null;
        for (int i = from; i < request.parts().size(); i++) {
            Bytes other = map.get(request.parts().get(i));
            if (other != null) {
                parts = parts == null ? new ArrayList<>(request.parts()) : parts;
                parts.set(i, other);
            }
        }
        return parts == null ? request : Request.of(parts);
    }

    /** Replaces the answering target's credentials by this one's, as far as both addresses have some. */
    private Request credentials(Request request) {
        String ours = leaderEndpoint.password();
        String theirs = endpoint.password();
        if (ours == null || theirs == null || ours.equals(theirs)) {
            return request;
        }
        Set<Bytes> seen = new HashSet<>(request.parts());
        if (!seen.contains(Bytes.of(ours))) {
            return request;
        }
        List<Bytes> parts = new ArrayList<>(request.parts());
        parts.replaceAll(part -> part.equals(Bytes.of(ours)) ? Bytes.of(theirs) : part);
        return Request.of(parts);
    }
}
