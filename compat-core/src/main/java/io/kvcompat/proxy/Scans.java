package io.kvcompat.proxy;

import io.kvcompat.command.Command;
import io.kvcompat.internal.wire.Call;
import io.kvcompat.internal.wire.Request;
import io.kvcompat.internal.wire.Witness;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The iterations under way on one connection: each target goes through them by its own cursors and pages, and what all of
 * them gave in all is compared at the end. For use on one event loop.
 */
final class Scans {
    private static final Set<String> COMMANDS = Set.of("SCAN", "HSCAN", "SSCAN", "ZSCAN");
    private static final int MOST = 256;

    private final int leader;
    /** By target, and by the command with the cursor that it will be asked with next. */
    private final List<Map<String, ScanState>> states = new ArrayList<>();

    Scans(int targets, int leader) {
        this.leader = leader;
        for (int i = 0; i < targets; i++) {
            states.add(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, ScanState> eldest) {
                    return size() > MOST;
                }
            });
        }
    }

    static boolean isScan(String name) {
        return COMMANDS.contains(name);
    }

    private static int place(Call call) {
        return call.info().name().equals("SCAN") ? 1 : 2;
    }

    /** Returns the command that a whole walk stands under. */
    static Command fromTheBeginning(Command command) {
        int place = command.name().equals("SCAN") ? 1 : 2;
        List<Bytes> parts = new ArrayList<>(command.parts());
        if (place < parts.size()) {
            parts.set(place, Bytes.of("0"));
        }
        return new Command(parts);
    }

    private static @Nullable Bytes cursor(Call call) {
        int place = place(call);
        return place < call.request().parts().size() ? call.request().parts().get(place) : null;
    }

    private static Request with(Call call, Bytes cursor) {
        List<Bytes> parts = new ArrayList<>(call.request().parts());
        parts.set(place(call), cursor);
        return Request.of(parts);
    }

    private static String key(Call call, @Nullable Bytes cursor) {
        return (cursor == null ? call.request() : with(call, cursor)).parts().toString();
    }

    /** As {@link Witness#requestFor}: goes on where the target stands, once the answering target has given its page. */
    @Nullable
    Request requestFor(Call call, int link) {
        Bytes cursor = cursor(call);
        if (cursor == null || call.isQueued() || call.request().raw() == null) {
            return call.request();
        }
        if (call.state(leader) == Call.State.WAITING) {
            return Witness.LATER;
        }
        Reply page = Translator.reply(call.frame(leader));
        Bytes next = ScanState.cursorOf(page);
        if (page == null || next == null) {
            return call.request();
        }
        boolean begins = ScanState.isEnd(cursor);
        ScanState state = begins
                ? new ScanState(call.info().name().equals("HSCAN") && !isNoValues(call)
                        || call.info().name().equals("ZSCAN"))
                : states.get(link).remove(key(call, cursor));
        if (state == null) {
            // Begun elsewhere; cursors of one server mean nothing to another.
            return null;
        }
        state.leader(page);
        states.get(link).put(key(call, next), state);
        if (state.isOtherDone() && !begins) {
            return null;
        }
        return with(call, state.cursor());
    }

    private static boolean isNoValues(Call call) {
        return call.request().word(call.request().parts().size() - 1).equals("NOVALUES");
    }

    /** As {@link Witness#more}: goes on to the end where the answering target has come to its own. */
    @Nullable
    Request more(Call call, int link) {
        ScanState state = state(call, link);
        Reply page = Translator.reply(call.frame(link));
        if (state == null || page == null || ScanState.cursorOf(page) == null) {
            return null;
        }
        state.other(page);
        boolean ended = ScanState.isEnd(ScanState.cursorOf(Translator.reply(call.frame(leader))));
        return ended && !state.isOtherDone() ? with(call, state.cursor()) : null;
    }

    private @Nullable ScanState state(Call call, int link) {
        Bytes next = ScanState.cursorOf(Translator.reply(call.frame(leader)));
        return next == null ? null : states.get(link).get(key(call, next));
    }

    /** Takes a page of an iteration; returns false where the replies are to be compared as they are, errors say. */
    boolean settles(Call call) {
        if (call.isQueued()) {
            return false;
        }
        boolean settled = true;
        for (int link = 0; link < states.size(); link++) {
            if (link == leader) {
                continue;
            }
            ScanState state = state(call, link);
            boolean page = state != null
                    && (call.state(link) == Call.State.NOT_SENT
                            || ScanState.cursorOf(Translator.reply(call.frame(link))) != null);
            boolean ended = ScanState.isEnd(ScanState.cursorOf(Translator.reply(call.frame(leader))));
            if (state != null && page && ended && !state.isTooMany() && !state.isSame()) {
                return false;
            }
            settled &= page || call.state(link) == Call.State.NOT_SENT;
        }
        return settled;
    }

    /** Returns all that a target gave in an iteration that has ended; null where it is none. */
    @Nullable
    Reply whole(Call call, int link) {
        ScanState state = state(call, link == leader ? (leader == 0 ? 1 : 0) : link);
        return state == null ? null : link == leader ? state.leaderPage() : state.otherPage();
    }
}
