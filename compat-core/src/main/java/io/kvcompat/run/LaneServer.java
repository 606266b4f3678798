package io.kvcompat.run;

import io.kvcompat.client.Client;
import io.kvcompat.client.ClientException;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.internal.redaction.OwnClients;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.target.LaunchException;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Set<ServerEffect> effects = EnumSet.noneOf(ServerEffect.class);
    private final PreexistingState preexisting = new PreexistingState();
    private Endpoint endpoint;
    private @Nullable LaunchedServer replacement;
    /** Launched for the scenario under way alone, which all that goes to the lane goes to while it is there. */
    private @Nullable LaunchedServer own;

    private @Nullable Session control;
    private @Nullable Map<String, String> settings;
    private @Nullable ServerUsers users;
    private @Nullable AlignedSettings aligned;
    private boolean external;
    private volatile boolean used;

    /**
     * Creates the server of a lane.
     *
     * @param first whether it is the one that the target has been opened with; otherwise one of the same kind is launched
     *     when the first scenario begins on it
     * @param measured whether measurements are taken on it
     * @param clients is told of every session that is opened
     */
    LaneServer(Target target, Protocol protocol, Client client, boolean first, boolean measured, OwnClients clients) {
        this.target = target;
        this.protocol = protocol;
        this.client = client;
        this.measured = measured;
        this.clients = clients;
        this.endpoint = target.endpoint(protocol);
        this.external = !target.launched();
        if (!first) {
            effects.add(ServerEffect.PROCESS);
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
        if (!effects.contains(ServerEffect.PROCESS)) {
            others.applyTo(control());
        }
    }

    /** Notes that a command which changes more than keys is about to be sent. */
    synchronized void noteEffects(Set<ServerEffect> more) {
        if (external) {
            preexisting.learn(more, control());
        }
        if (own == null) {
            effects.addAll(more);
        }
    }

    /** Returns why a command is never sent to an external server; empty when it may be. */
    synchronized Optional<String> refusal(Command command) {
        return preexisting.refusal(command);
    }

    /** Opens a session, of which the run takes note as one of its own. */
    Session connect(Endpoint where, Protocol spoken) {
        Session session = client.connect(where, spoken);
        if (where.unixSocket()) {
            // All its clients are listed alike, ours among them.
            clients.add(where.host(), () -> true);
        } else {
            clients.add(session.localAddress(), session::isOpen);
        }
        return session;
    }

    /** Returns who else is at work on a given server; nobody is on a launched one. */
    Surroundings surroundings() {
        clients.forgetEnded();
        return external ? Surroundings.of(control(), clients) : Surroundings.NOBODY;
    }

    /** Returns the session for what is not recorded, opened when needed. */
    synchronized Session control() {
        if (control == null || !control.isOpen()) {
            control = connect(endpoint(), Protocol.RESP2);
        }
        return control;
    }

    /** Refuses an external server's database that is not empty; {@code remark} is told beside it. */
    void requireEmptyDatabase(String remark) {
        long size = external ? databaseSize() : 0;
        if (size > 0) {
            throw new IllegalArgumentException("Target " + target.name() + ": database " + endpoint.database() + " of "
                    + endpoint.address() + " holds " + size
                    + " keys; name an empty one, redis://" + endpoint.address() + "/9 say" + remark);
        }
    }

    /** Returns how many keys the lane's database holds; 0 where the server does not tell. */
    long databaseSize() {
        return ask("DBSIZE") instanceof IntegerReply size ? size.value() : 0;
    }

    /** Makes the server as good as new; a launched one is replaced where it does not answer. */
    void prepare() {
        used = true;
        dropOwn();
        if (external) {
            ask("FLUSHDB");
            undoEffects();
            return;
        }
        boolean damaged;
        synchronized (this) {
            damaged = effects.contains(ServerEffect.PROCESS) || effects.contains(ServerEffect.REPLICATION);
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

    /** Undoes what can be undone by commands, and tells whether that was all. */
    private synchronized boolean undoEffects() {
        boolean undone = true;
        for (ServerEffect effect : effects) {
            switch (effect) {
                case CONFIG -> {
                    if (settings != null) {
                        ServerSettings.restore(control(), settings);
                    }
                }
                case USERS -> {
                    if (users != null) {
                        undone = users.reset(control());
                    }
                }
                case FUNCTIONS -> {
                    if (!external) {
                        ask("FUNCTION FLUSH");
                    }
                }
                case SCRIPTS, SCRIPTS_LOST -> {
                    if (!external) {
                        ask("SCRIPT FLUSH");
                    }
                }
                case CLIENTS -> ask("CLIENT UNPAUSE");
                case STATISTICS, OTHER_DATABASES, PROCESS, REPLICATION -> {}
            }
        }
        preexisting.removeOthers(control());
        effects.clear();
        return undone;
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

    /** Tells whether a scenario has begun here. */
    boolean used() {
        return used;
    }

    boolean external() {
        return external;
    }

    /** Leaves an external server's database as it was found: empty. */
    private void leaveEmpty() {
        if (external && used) {
            try {
                prepare();
            } catch (ClientException e) {
                // It has died, which the run has told.
            }
        }
    }

    @Override
    public void close() {
        dropOwn();
        leaveEmpty();
        closeControl();
        if (replacement != null) {
            replacement.close();
        }
    }
}
