package io.kvcompat.run;

import io.kvcompat.client.ClientException;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.internal.redaction.SecretSettings;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.SkipException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one external server that scenarios change: remembered on disk before the change, put back after it.
 *
 * <p>Shared by all lanes that reach the server, so that none takes for the server's own value what another has set.
 * Safe for use by several threads. Launched servers need none of this, they are put back as a whole or thrown away.
 */
final class SettingChanges implements AutoCloseable {
    private final Endpoint endpoint;
    private final RecoveryFile file;
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Set<Object> users = new HashSet<>();
    private RecoveryFile.@Nullable Claim claim;
    private boolean closed;

    SettingChanges(Endpoint endpoint) {
        this.endpoint = endpoint;
        this.file = RecoveryFile.of(endpoint);
    }

    /**
     * Puts back what a run has left that was killed, and tells what that was; nothing while another run is under way.
     *
     * @throws IllegalArgumentException when the server refuses to take it back
     */
    synchronized Set<String> recover(Session session) {
        Map<String, String> left = file.read();
        if (left.isEmpty() || !claimed()) {
            return Set.of();
        }
        Set<String> names = Set.copyOf(left.keySet());
        Map<String, String> refused = ServerSettings.putBack(session, left);
        file.write(endpoint, left);
        release();
        if (!refused.isEmpty()) {
            throw new IllegalArgumentException("Settings that an earlier run changed on " + endpoint.address()
                    + " cannot be put back: " + refused + "; put back " + left + " by hand and delete " + file.path());
        }
        return names;
    }

    /**
     * Remembers what {@code command} is about to change, for {@code user}.
     *
     * @throws SkipException when it could not be put back
     */
    synchronized void beforeSending(Command command, Object user, Session session) {
        List<Bytes> arguments = command.arguments();
        if (!command.name().equals("CONFIG")
                || arguments.isEmpty()
                || !arguments.get(0).utf8().toUpperCase(Locale.ROOT).equals("SET")) {
            return;
        }
        if (closed) {
            throw new SkipException("The run is being ended");
        }
        if (!claimed()) {
            throw new SkipException("Another run changes settings of " + endpoint.address());
        }
        users.add(user);
        boolean learned = false;
        for (int i = 1; i < arguments.size(); i += 2) {
            String name = arguments.get(i).utf8().toLowerCase(Locale.ROOT);
            if (!before.containsKey(name)) {
                learned |= remember(name, session);
            }
        }
        if (learned) {
            file.write(endpoint, before);
        }
    }

    private boolean remember(String name, Session session) {
        if (SecretSettings.holds(name)) {
            throw new SkipException("CONFIG SET " + name
                    + " is never sent to a server that the suite did not launch: it holds a secret");
        }
        Reply reply = session.call(Command.of("CONFIG", "GET", name)).reply();
        if (reply instanceof ArrayReply pair && pair.items().size() == 2) {
            before.put(name, ServerSettings.text(pair.items().get(1)));
            return true;
        }
        if (reply.isError()) {
            throw new SkipException("CONFIG SET " + name + " could not be undone, as CONFIG GET is refused: " + reply);
        }
        // The server does not know it, and will say so.
        return false;
    }

    /** Puts everything back once no other user is left; what cannot be stays in the recovery file. */
    synchronized void restore(Object user, LaneServer server) {
        users.remove(user);
        if (users.isEmpty() && !before.isEmpty()) {
            try {
                putBack(server.control());
            } catch (ClientException e) {
                // The server is gone; the next run, or a restore by hand, finds the file.
            }
        }
    }

    private void putBack(Session session) {
        ServerSettings.putBack(session, before);
        file.write(endpoint, before);
        if (before.isEmpty()) {
            release();
        }
    }

    /** Lets nothing more be changed, for good. */
    synchronized void freeze() {
        closed = true;
    }

    /** Puts everything back over another session, whoever still uses it. */
    synchronized void restoreNow(Session session) {
        if (!before.isEmpty()) {
            putBack(session);
        }
    }

    private boolean claimed() {
        if (claim == null) {
            claim = file.claim().orElse(null);
        }
        return claim != null;
    }

    private void release() {
        if (claim != null) {
            claim.close();
            claim = null;
        }
    }

    @Override
    public synchronized void close() {
        release();
    }
}
