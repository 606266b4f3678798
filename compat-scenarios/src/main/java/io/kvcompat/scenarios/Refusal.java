package io.kvcompat.scenarios;

import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.scenario.ScenarioContext;
import java.util.Set;

/**
 * Tells a server that takes no writes at all from one that answers a command differently.
 *
 * <p>The latter is what scenarios are about, and is recorded; the former would make each command of a scenario fail, and
 * sessions wait in vain for what others were to write.
 */
public final class Refusal {
    /** A read-only replica, memory used up, a failed save, a cluster without its slots, data being loaded. */
    private static final Set<String> CODES =
            Set.of("READONLY", "OOM", "MISCONF", "NOREPLICAS", "CLUSTERDOWN", "MASTERDOWN", "LOADING", "NOAUTH");

    private Refusal() {}

    /**
     * Returns {@code reply}, unless it is an error that speaks of the whole server.
     *
     * @throws io.kvcompat.scenario.SkipException when it is, with the error as the reason
     */
    public static Reply skipOn(ScenarioContext context, Reply reply) {
        if (reply instanceof ErrorReply error && CODES.contains(error.code())) {
            context.skip("The server takes no writes: " + ReplyNotation.print(reply));
        }
        return reply;
    }
}
