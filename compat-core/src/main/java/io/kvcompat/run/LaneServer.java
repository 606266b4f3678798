package io.kvcompat.run;

import io.kvcompat.client.Client;
import io.kvcompat.client.ClientException;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.internal.guard.CommandEffect;
import io.kvcompat.internal.guard.CommandReach;
import io.kvcompat.internal.guard.DatabaseLostException;
import io.kvcompat.internal.guard.Databases;
import io.kvcompat.internal.guard.GuardedSession;
import io.kvcompat.internal.guard.ServerGuard;
import io.kvcompat.internal.redaction.OwnClients;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.target.LaunchException;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The server behind one lane, kept clean between scenarios; for use by the lane's thread.
 *
 * <p>A launched server that has ended, or whose process state cannot be trusted any more, is replaced by a new one.
 */
final class LaneServer implements AutoCloseable {
    private final Target target;
    private final Protocol protocol;
    private final Client client;
    private final boolean measured;
    private final OwnClients clients;
    private final Set<CommandEffect> effects = EnumSet.noneOf(CommandEffect.class);
    /** Stands before what is sent to an external server; null where the suite launched it. */
    private final @Nullable ServerGuard guard;

    private Endpoint endpoint;
    private @Nullable LaunchedServer replacement;
    /** Launched for the scenario under way alone, which all that goes to the lane goes to while it is there. */
    private @Nullable LaunchedServer own;

    private @Nullable Session control;
    private @Nullable Map<String, String> settings;
    private @Nullable ServerUsers users;
    private @Nullable AlignedSettings aligned;
    private volatile @Nullable String lost;

    /**
     * Creates the server of a lane.
     *
     * @param first whether it is the one that the target has been opened with; otherwise one of the same kind is launched
     *     when the first scenario begins on it
     * @param measured whether measurements are taken on it
     * @param clients is told of every session that is opened
     * @param guard stands before what is sent to it; null where the suite launched it
     */
    LaneServer(
            Target target,
            Protocol protocol,
            Client client,
            boolean first,
            boolean measured,
            OwnClients clients,
            @Nullable ServerGuard guard) {
        this.target = target;
        this.protocol = protocol;
        this.client = client;
        this.measured = measured;
        this.clients = clients;
        this.endpoint = target.endpoint(protocol);
        this.guard = guard;
        if (!first) {
            effects.add(CommandEffect.PROCESS);
        }
    }

    synchronized Endpoint endpoint() {
        return own == null ? endpoint : own.endpoint();
    }

    /** Puts {@code server} in this one's place until {@link #dropOwn}; it is closed then. */
    synchronized void useOwn(LaunchedServer server) {
        dropOwn();
        closeControl();
        own = server;
    }

    /** Tells whether the scenario has put a server of its own in place of the target's. */
    synchronized boolean hasOwn() {
        return own != null;
    }

    /** Ends the scenario's own server, if it has one. */
    synchronized void dropOwn() {
        if (own != null) {
            closeControl();
            own.close();
            own = null;
        }
    }

    /** Gives the server the settings of another, also when it is launched anew. */
    synchronized void align(AlignedSettings others) {
        aligned = others;
        if (!effects.contains(CommandEffect.PROCESS)) {
            others.applyTo(control());
        }
    }

    /**
     * Connects to the server, and lets nothing be sent on the session that may not be; what may be is put back.
     *
     * @param user who uses it, for whom what it changes is remembered
     */
    GuardedSession connect(Protocol which, Object user) {
        return guard == null ? new GuardedSession(connect(endpoint(), which), this::note) : guard.connect(which, user);
    }

    /** Notes that a command which may change more than keys is about to be sent. */
    private void note(Command command) {
        Set<CommandEffect> more = CommandReach.of(command, Databases.workingIn(0));
        if (!more.isEmpty()) {
            synchronized (this) {
                if (own == null) {
                    effects.addAll(more);
                }
            }
        }
    }

    /** Notes that settings are about to be changed over the session for what is not recorded. */
    synchronized void noteSettings() {
        effects.add(CommandEffect.SETTINGS);
    }

    /** Opens a session, of which the run takes note as one of its own. */
    Session connect(Endpoint where, Protocol spoken) {
        Session session = client.connect(where, spoken);
        clients.add(where, session);
        return session;
    }

    /** Returns who else is at work on a given server; nobody is on a launched one. */
    Surroundings surroundings() {
        clients.forgetEnded();
        return guard != null ? Surroundings.of(control(), clients) : Surroundings.NOBODY;
    }

    /** Returns the session for what is not recorded, opened when needed. */
    synchronized Session control() {
        if (control == null || !control.isOpen()) {
            control = guard == null ? connect(endpoint(), Protocol.RESP2) : guard.connect(Protocol.RESP2, this);
        }
        return control;
    }

    /** Returns how many keys the lane's database holds; 0 where the server does not tell. */
    long databaseSize() {
        return ask("DBSIZE") instanceof IntegerReply size ? size.value() : 0;
    }

    /** Asks an external server for nothing more: it no longer answers. */
    void leaveAlone() {
        if (guard != null) {
            guard.leaveAlone();
        }
    }

    /** Makes the server as good as new; a launched one is replaced where it does not answer. */
    void prepare() {
        dropOwn();
        if (guard != null) {
            prepare(guard);
            return;
        }
        boolean damaged;
        synchronized (this) {
            damaged = effects.contains(CommandEffect.PROCESS) || effects.contains(CommandEffect.REPLICATION);
        }
        try {
            if (damaged) {
                relaunch();
                return;
            }
            if (!undoEffects() || ask("FLUSHALL").isError()) {
                relaunch();
            }
        } catch (ClientException e) {
            relaunch();
        }
        if (settings == null) {
            settings = ServerSettings.read(control());
            users = ServerUsers.ofNew(control());
        }
    }

    private void prepare(ServerGuard mine) {
        try {
            mine.prepare();
        } catch (DatabaseLostException e) {
            lost = e.getMessage();
            throw e;
        }
    }

    /** Undoes what can be undone by commands on a launched server, and tells whether that was all. */
    private synchronized boolean undoEffects() {
        boolean undone = true;
        for (CommandEffect effect : effects) {
            switch (effect) {
                case SETTINGS -> {
                    if (settings != null) {
                        ServerSettings.restore(control(), settings);
                    }
                }
                case USERS -> {
                    if (users != null) {
                        undone = users.reset(control());
                    }
                }
                case LIBRARIES -> ask("FUNCTION FLUSH");
                case SCRIPT_CACHE, SCRIPTS_LOST -> ask("SCRIPT FLUSH");
                case OTHER_CLIENTS -> ask("CLIENT UNPAUSE");
                default -> {}
            }
        }
        effects.clear();
        return undone;
    }

    /** Returns why nothing more is sent to a server that answers; null while something may be. */
    @Nullable
    String lost() {
        return lost;
    }

    /** Puts back what {@code user} has changed on an external server. */
    void restore(Object user) {
        if (guard != null) {
            guard.restore(user);
        }
    }

    private synchronized void relaunch() {
        closeControl();
        if (replacement != null) {
            replacement.close();
        }
        replacement = target.disposable()
                .orElseThrow(() -> new LaunchException("Target " + target.name() + " cannot be launched anew"))
                .launch(List.of());
        endpoint = replacement.endpoint();
        effects.clear();
        if (aligned != null) {
            aligned.applyTo(control());
        }
        settings = ServerSettings.read(control());
        users = ServerUsers.ofNew(control());
    }

    private Reply ask(String line) {
        return control().call(Command.parse(line)).reply();
    }

    private synchronized void closeControl() {
        if (control != null) {
            control.close();
            control = null;
        }
    }

    Protocol protocol() {
        return protocol;
    }

    boolean isMeasured() {
        return measured;
    }

    /** Tells whether the server was there before. */
    boolean external() {
        return guard != null;
    }

    @Override
    public void close() {
        dropOwn();
        closeControl();
        if (replacement != null) {
            replacement.close();
        }
    }
}
