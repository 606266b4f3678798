package io.kvcompat.internal.guard;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import java.time.Instant;

/**
 * One server process, told from any other, that one included which comes up in its place after a restart.
 *
 * @param runId what it calls itself; empty where it does not
 * @param startedAt when it was started, in seconds since 1970, give or take one
 */
record ServerInstance(String runId, long startedAt) {
    private static final long SECONDS_APART = 2;

    /**
     * Asks the server of a session.
     *
     * @throws IllegalArgumentException when it does not say; the message says what it said instead
     */
    static ServerInstance of(Session session) {
        Reply reply = session.call(Command.of("INFO", "server")).reply();
        String info = GuardReplies.text(reply);
        String runId = GuardReplies.field(info, "run_id");
        String uptime = GuardReplies.field(info, "uptime_in_seconds");
        if (reply.isError() || runId.isEmpty() && !uptime.matches("[0-9]{1,15}")) {
            throw new IllegalArgumentException("it cannot be told from another server, as INFO answers "
                    + (reply.isError() ? reply : "without run_id"));
        }
        long seconds = uptime.matches("[0-9]{1,15}") ? Long.parseLong(uptime) : 0;
        return new ServerInstance(runId, Instant.now().getEpochSecond() - seconds);
    }

    boolean isSame(ServerInstance other) {
        return runId.isEmpty() ? Math.abs(startedAt - other.startedAt) <= SECONDS_APART : runId.equals(other.runId);
    }
}
