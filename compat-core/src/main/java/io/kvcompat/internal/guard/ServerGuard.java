package io.kvcompat.internal.guard;

import io.kvcompat.client.Client;
import io.kvcompat.client.ClientException;
import io.kvcompat.client.ConnectFailedException;
import io.kvcompat.client.ConnectionLostException;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.SkipException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything that a run sends to one external server, and leaves it as it was found.
 *
 * <p>Every session of the run to that server comes from {@link #connect}. Safe for use by several threads.
 */
public final class ServerGuard implements AutoCloseable {
    private final Client client;
    private final Endpoint endpoint;
    private final CommandPermits permits;
    private final DatabaseClaim claim;
    private final ServerChanges changes;
    private final BiConsumer<Endpoint, Session> opened;
    private final Set<Long> ownClients = ConcurrentHashMap.newKeySet();
    private volatile boolean silent;
    private final MemoryRoom room = new MemoryRoom();
    private @Nullable Session control;

    /**
     * Puts back what runs that were killed have left, claims the database and returns its guard.
     *
     * @param target the name of the target, for messages
     * @param allowed what may be changed beyond keys
     * @param opened is told of every session that is opened
     * @throws IllegalArgumentException when the database is not known to be empty, is another run's, or something cannot be
     *     put back; the message says which, and nothing was changed
     */
    public static ServerGuard open(
            String target,
            Endpoint endpoint,
            Client client,
            Set<Permission> allowed,
            RunServers servers,
            BiConsumer<Endpoint, Session> opened) {
        Session session = client.connect(endpoint, Protocol.RESP2);
        opened.accept(endpoint, session);
        try {
            ServerInstance instance = instance(target, endpoint, session);
            String remark = Leftovers.putBack(client, endpoint, instance);
            DatabaseClaim claim = new DatabaseClaim(target, endpoint, instance, servers.mark());
            claim.claim(session, remark);
            return new ServerGuard(
                    client, endpoint, allowed, claim, servers.changesOf(endpoint, instance), session, opened);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private static ServerInstance instance(String target, Endpoint endpoint, Session session) {
        try {
            return ServerInstance.of(session);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Target " + target + ": " + endpoint.address() + " is left alone: " + e.getMessage(), e);
        }
    }

    private ServerGuard(
            Client client,
            Endpoint endpoint,
            Set<Permission> allowed,
            DatabaseClaim claim,
            ServerChanges changes,
            Session session,
            BiConsumer<Endpoint, Session> opened) {
        this.opened = opened;
        this.client = client;
        this.endpoint = endpoint;
        this.claim = claim;
        this.changes = changes;
        this.control = session;
        this.permits = new CommandPermits(
                new Databases(endpoint.database(), databases(session)), allowed, changes, ownClients);
    }

    private static int databases(Session session) {
        List<String> pair = GuardReplies.texts(
                session.call(Command.of("CONFIG", "GET", "databases")).reply());
        return pair.size() == 2 && pair.get(1).matches("[0-9]{1,9}")
                ? Integer.parseInt(pair.get(1))
                : Integer.MAX_VALUE;
    }

    /**
     * Connects to the server, makes sure that it is still the one whose database was claimed, and returns a session on
     * which nothing is sent that {@link #check} refuses.
     *
     * @throws ConnectFailedException when it cannot be reached, or another came up in its place
     */
    public GuardedSession connect(Protocol protocol, Object user) {
        requireAnswers();
        Session session = client.connect(endpoint, protocol);
        opened.accept(endpoint, session);
        try {
            if (!isClaimed(ServerInstance.of(session))) {
                throw new ConnectFailedException(
                        "The server at " + endpoint.address()
                                + " was restarted meanwhile, so nothing is sent to it before its database is known to be empty");
            }
            if (session.call(Command.of("CLIENT", "ID")).reply() instanceof IntegerReply id) {
                ownClients.add(id.value());
            }
            return new GuardedSession(session, command -> check(command, user));
        } catch (IllegalArgumentException e) {
            session.close();
            throw new ConnectFailedException(
                    "The server at " + endpoint.address() + " is left alone: " + e.getMessage());
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private synchronized boolean isClaimed(ServerInstance now) {
        return now.isSame(claim.instance());
    }

    /**
     * Lets {@code command} be sent by {@code user}, remembering what it is about to change; nothing of it is sent yet.
     *
     * @throws SkipException when it is not to be sent to this server; the message says why
     */
    public synchronized void check(Command command, Object user) {
        Set<CommandEffect> effects = permits.require(command);
        boolean large = room.isLarge(command);
        if (effects.isEmpty() && !large) {
            room.add(command);
            return;
        }
        over(session -> {
            room.before(command, session, changes.hasChanged("maxmemory"));
            permits.prepare(command, effects, user, session);
            if (effects.contains(CommandEffect.DATABASE) || permits.evicts(command)) {
                claim.lift(session);
            }
        });
    }

    /**
     * Makes the database empty for the next scenario.
     *
     * @throws DatabaseLostException when its keys are no longer known to be the run's; nothing was removed then
     */
    public synchronized void prepare() {
        over(session -> {
            changes.restoreNow(session);
            claim.renew(session, instance(session));
        });
    }

    private ServerInstance instance(Session session) {
        try {
            return ServerInstance.of(session);
        } catch (IllegalArgumentException e) {
            throw new DatabaseLostException(
                    "The server at " + endpoint.address() + " is left alone: " + e.getMessage());
        }
    }

    /** Puts back what {@code user} has changed, unless another still uses it. */
    public synchronized void restore(Object user) {
        try {
            over(session -> changes.restore(user, session));
        } catch (ClientException e) {
            // The server is gone; the next run, or a restore by hand, finds the file.
        }
    }

    /** Returns which settings are not as they were before the first was changed, see {@link ServerChanges#differing}. */
    public synchronized List<String> differingSettings() {
        try {
            return changes.differing(session());
        } catch (ClientException e) {
            return List.of();
        }
    }

    /** Does what may be done twice; again where the session had ended meanwhile. */
    private void over(Consumer<Session> work) {
        try {
            work.accept(session());
        } catch (ConnectionLostException e) {
            if (control != null) {
                control.close();
            }
            work.accept(session());
        }
    }

    /** Asks the server for nothing more, since it no longer answers: what it is owed is in the recovery file. */
    public void leaveAlone() {
        silent = true;
    }

    private void requireAnswers() {
        if (silent) {
            throw new ConnectFailedException(endpoint.address() + " no longer answers");
        }
    }

    private Session session() {
        requireAnswers();
        if (control == null || !control.isOpen()) {
            control = client.connect(endpoint, Protocol.RESP2);
            opened.accept(endpoint, control);
        }
        return control;
    }

    /** Lets nothing more be changed, while the JVM is being ended. */
    public void freeze() {
        changes.freeze();
    }

    /** Leaves the server as it was found, over another client, while the JVM is being ended. */
    public void releaseOver(Client other) {
        try (Session session = other.connect(endpoint, Protocol.RESP2)) {
            changes.restoreNow(session);
            claim.release(session, ServerInstance.of(session));
        } catch (ClientException | DatabaseLostException | IllegalArgumentException e) {
            // It is gone, or no longer ours; the next run, or a restore by hand, finds the file.
        }
    }

    @Override
    public synchronized void close() {
        try {
            Session session = session();
            changes.restoreNow(session);
            claim.release(session, ServerInstance.of(session));
        } catch (ClientException | DatabaseLostException | IllegalArgumentException e) {
            // It has died, or is no longer ours, which the run has told.
        }
        claim.unlock();
        changes.unlock();
        if (control != null) {
            control.close();
        }
    }
}
