package io.kvcompat.scenarios.server;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Replies;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What settings there are: those of known servers, and those that a server of the run has beyond them. */
final class KnownSettings {
    private KnownSettings() {}

    /** Returns the names, those of TLS and RDMA left out: whether they are there depends on how a server was built. */
    static Set<String> of(List<ScenarioContext> lanes) {
        Set<String> names = new TreeSet<>(NameLists.of("settings.txt"));
        lanes.forEach(lane -> lane.attempt(() -> addAll(lane, names)));
        return names;
    }

    private static void addAll(ScenarioContext lane, Set<String> names) {
        List<Reply> all = Replies.items(lane.session()
                .unrecorded()
                .call(Command.of("CONFIG", "GET", "*"))
                .reply());
        for (int i = 0; i < all.size(); i += 2) {
            String name = Replies.text(all.get(i));
            if (!name.startsWith("tls-") && !name.startsWith("rdma-")) {
                names.add(name);
            }
        }
    }
}
