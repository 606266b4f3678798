package io.kvcompat.internal.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands between a MULTI and what ends it; for use on one event loop. */
public final class Transaction {
    private final List<Call> queued = new ArrayList<>();
    private @Nullable Call end;

    void add(Call call) {
        queued.add(call);
    }

    void endsWith(Call call) {
        end = call;
    }

    /** Returns the commands that were sent within it, those that were refused included. */
    public List<Call> queued() {
        return queued;
    }

    /** Returns EXEC, DISCARD or RESET; null as long as it has not come. */
    public @Nullable Call end() {
        return end;
    }
}
