package io.kvcompat.internal.guard;

import io.kvcompat.client.Endpoint;
import java.util.ArrayList;
import java.util.List;

/** The external servers and that one run works on, each once however often its address is given. */
public final class RunServers {
    private record Known(ServerInstance instance, ServerChanges changes) {}

    private final RunMark mark = RunMark.ofThisProcess();
    private final List<Known> known = new ArrayList<>();

    RunMark mark() {
        return mark;
    }

    /** Returns what is changed on a server; two targets may be databases of one. */
    synchronized ServerChanges changesOf(Endpoint endpoint, ServerInstance instance) {
        return known.stream()
                .filter(one -> one.instance().isSame(instance))
                .findFirst()
                .orElseGet(() -> {
                    Known added = new Known(instance, new ServerChanges(endpoint, instance));
                    known.add(added);
                    return added;
                })
                .changes();
    }
}
