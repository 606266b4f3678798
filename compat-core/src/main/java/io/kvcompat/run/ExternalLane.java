package io.kvcompat.run;

import io.kvcompat.command.Command;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to be heeded in one scenario on a lane whose server others may use, too. Safe for use by several threads. */
final class ExternalLane {
    private final LaneServer server;
    private final Preflight preflight;
    private @Nullable SharedReads shared;
    private boolean others;

    ExternalLane(LaneServer server, Preflight preflight) {
        this.server = server;
        this.preflight = preflight;
    }

    /** Returns why nothing that {@code command} would be answered can be compared; empty where it can. */
    Optional<String> refusal(Command command) {
        if (!server.external() || server.hasOwn()) {
            return Optional.empty();
        }
        Optional<String> denied = preflight.refusal(command);
        return denied.isPresent() ? denied : sharedReads().refusal(command);
    }

    /** Looks around before the first command of the scenario. */
    private synchronized SharedReads sharedReads() {
        SharedReads known = shared;
        if (known == null) {
            Surroundings surroundings = server.surroundings();
            others = surroundings.hasOthers();
            known = new SharedReads(server.endpoint().database(), server::control, surroundings);
            shared = known;
        }
        return known;
    }

    /** Tells whether others were at work when the scenario began. */
    synchronized boolean hasOthers() {
        return others;
    }
}
