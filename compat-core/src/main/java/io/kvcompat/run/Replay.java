package io.kvcompat.run;

import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.internal.guard.CommandEffect;
import io.kvcompat.internal.guard.CommandReach;
import io.kvcompat.internal.guard.Databases;
import io.kvcompat.internal.redaction.Mask;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Exchange;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Sends recorded commands again to a lane's server, made as good as new before. */
final class Replay {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private static final Set<CommandEffect> NEEDS_RESTART =
            EnumSet.of(CommandEffect.PROCESS, CommandEffect.REPLICATION);

    /** What is replayed on an external server reaches no more than this. */
    private static final Set<CommandEffect> HARMLESS = EnumSet.of(CommandEffect.DATABASE, CommandEffect.UNKNOWN);

    private final LaneServer server;
    private final Protocol protocol;

    Replay(LaneServer server, Protocol protocol) {
        this.server = server;
        this.protocol = protocol;
    }

    LaneServer server() {
        return server;
    }

    /** Tells whether these can be sent again here: each was answered at once, and none needs the server launched anew. */
    boolean can(List<Exchange> exchanges) {
        return exchanges.stream().allMatch(this::can);
    }

    private boolean can(Exchange exchange) {
        Command command = exchange.command();
        if (command == null
                || Mask.isIn(command)
                || exchange.overtaken() > 0
                || exchange.replies().size() != 1) {
            return false;
        }
        Set<CommandEffect> effects =
                CommandReach.of(command, Databases.workingIn(server.endpoint().database()));
        return server.external()
                ? HARMLESS.containsAll(effects)
                : effects.stream().noneMatch(NEEDS_RESTART::contains);
    }

    /**
     * Returns the last of {@code exchanges} with what came back for it this time.
     *
     * @param settings what is set before, by name
     * @throws io.kvcompat.client.ClientException when a reply did not come
     */
    Exchange last(List<Exchange> exchanges, Map<String, String> settings) {
        server.prepare();
        if (!settings.isEmpty()) {
            server.noteSettings();
            settings.forEach((name, value) -> server.control().call(Command.of("CONFIG", "SET", name, value)));
        }
        Map<String, Session> sessions = new HashMap<>();
        try {
            List<Reply> replies = List.of();
            for (Exchange exchange : exchanges) {
                Command command = Objects.requireNonNull(exchange.command());
                replies = sessions.computeIfAbsent(exchange.session(), name -> server.connect(protocol, this))
                        .call(command, LIMIT)
                        .replies();
            }
            Exchange last = exchanges.get(exchanges.size() - 1);
            return new Exchange(last.step(), last.session(), last.command(), replies, null, 0, last.policy());
        } finally {
            sessions.values().forEach(Session::close);
        }
    }
}
