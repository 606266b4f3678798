package io.kvcompat.proxy;

import io.kvcompat.internal.wire.Request;
import io.kvcompat.reply.Bytes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How commands of the CLIENT family name clients: by ids and addresses, which are others on each target. */
final class ClientNames {
    /** What stands before ids. */
    private static final Set<String> BEFORE_IDS = Set.of("ID", "NOT-ID", "REDIRECT");
    /** What stands before addresses, those of the server included. */
    private static final Set<String> BEFORE_ADDRESSES = Set.of("ADDR", "NOT-ADDR", "LADDR", "NOT-LADDR");

    private static final Pattern LINE = Pattern.compile("(?m)^id=(\\d+) addr=(\\S+)");

    private ClientNames() {}

    /** Returns the command with which the same clients are named on another target. */
    static Request translated(Request request, Names names) {
        List<Bytes> parts = request.parts();
        IdMap map = byPlace(request, names);
        List<Bytes> others = null;
        for (int i = 2; i < parts.size(); i++) {
            String word = request.word(i);
            if (BEFORE_IDS.contains(word)) {
                map = names.clients();
            } else if (BEFORE_ADDRESSES.contains(word)) {
                map = names.addresses();
            } else {
                Bytes other = map == null ? null : map.get(parts.get(i));
                if (other == null) {
                    map = isNumber(parts.get(i)) ? map : null;
                } else {
                    others = others == null ? new ArrayList<>(parts) : others;
                    others.set(i, other);
                }
            }
        }
        return others == null ? request : Request.of(others);
    }

    /** Returns what the first argument names where no word says so. */
    private static @Nullable IdMap byPlace(Request request, Names names) {
        return switch (request.word(1)) {
            case "UNBLOCK" -> names.clients();
            case "KILL" -> request.parts().size() == 3 ? names.addresses() : null;
            default -> null;
        };
    }

    private static boolean isNumber(Bytes part) {
        return part.length() <= 20 && part.utf8().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Learns the ids of clients from what two targets give for CLIENT LIST or CLIENT INFO. */
    static void learn(String leaders, String others, Names names) {
        Map<String, String> theirs = new HashMap<>();
        Matcher other = LINE.matcher(others);
        while (other.find()) {
            theirs.put(other.group(2), other.group(1));
        }
        Matcher ours = LINE.matcher(leaders);
        while (ours.find()) {
            Bytes address = names.addresses().get(Bytes.of(ours.group(2)));
            String id = address == null ? null : theirs.get(address.utf8());
            if (id != null) {
                names.clients().put(Bytes.of(ours.group(1)), Bytes.of(id));
            }
        }
    }
}
