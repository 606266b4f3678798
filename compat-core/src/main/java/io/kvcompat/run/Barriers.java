package io.kvcompat.run;

import io.kvcompat.client.ClientException;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.AwaitTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Waits until a server has come so far that nothing more is due, asking it over the control session. */
final class Barriers {
    private static final String TOKEN = "kvcompat-barrier-";
    private static final Duration MONITOR_WAIT = Duration.ofSeconds(5);

    /** Others may send more in this time than memory holds. */
    private static final int MOST_LINES = 100_000;

    private final LaneServer server;
    private int tokens;

    Barriers(LaneServer server) {
        this.server = server;
    }

    /** Waits until a client blocks, or {@code done}, or {@code timeout} has passed. */
    void awaitBlocked(long clientId, BooleanSupplier done, Duration timeout) {
        String mine = "id=" + clientId + " ";
        try {
            Polling.poll("the client is blocked", timeout, () -> {
                if (done.getAsBoolean()) {
                    return Optional.of(true);
                }
                String clients = ServerSettings.text(
                        server.control().call(Command.of("CLIENT", "LIST")).reply());
                return clients.lines()
                        .filter(line -> line.startsWith(mine))
                        .filter(line -> line.matches(".* flags=[^ ]*b.*"))
                        .findAny()
                        .map(line -> true);
            });
        } catch (AwaitTimeoutException | ClientException e) {
            // The command neither blocked nor was answered in this time; its reply is awaited at the end of the block.
        }
    }

    /** Adds to {@code lines} what a monitoring session has seen up to now, but for what the suite itself sent. */
    void monitor(Session monitor, List<Reply> lines) {
        String token = TOKEN + ++tokens;
        server.control().call(Command.of("ECHO", token));
        long deadline = System.nanoTime() + MONITOR_WAIT.toNanos();
        while (System.nanoTime() < deadline && lines.size() < MOST_LINES) {
            Optional<Reply> line = monitor.nextPush(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
            if (line.isEmpty() || line.get().toString().contains(token)) {
                return;
            }
            if (!isOurOwn(line.get().toString(), server.control().localAddress())) {
                lines.add(line.get());
            }
        }
    }

    private static boolean isOurOwn(String line, String control) {
        return line.contains(TOKEN)
                || !control.isEmpty() && line.contains(" " + control + "] \"")
                || line.contains("\"CLIENT\" \"LIST\"");
    }
}
