package io.kvcompat.internal.guard;

import io.kvcompat.client.ClientException;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.NullReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.SkipException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What scenarios change on one external server, beyond keys: remembered on disk before the change, put back
 * after it.
 *
 * <p>Shared by all lanes that reach the server, however they spell its address, so that none takes for the server's own what
 * another has made. Safe for use by several threads.
 */
final class ServerChanges {
    private final Endpoint endpoint;
    private final ServerInstance instance;
    private final RecoveryFile file;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Set<String> users = new LinkedHashSet<>();
    private final Set<String> libraries = new LinkedHashSet<>();
    private final Set<Object> inUse = new HashSet<>();
    private Map<String, String> start = Map.of();
    private RecoveryFile.@Nullable Claim claim;
    private boolean closed;

    ServerChanges(Endpoint endpoint, ServerInstance instance) {
        this.endpoint = endpoint;
        this.instance = instance;
        this.file = RecoveryFile.ofServer(endpoint, instance);
    }

    /**
     * Remembers what CONFIG SET is about to change, for {@code user}.
     *
     * @param pairs the arguments: names and values
     * @throws SkipException when it is not to be changed here, or could not be put back
     */
    synchronized void beforeSettings(List<Bytes> pairs, Object user, Session session) {
        for (int i = 0; i < pairs.size(); i += 2) {
            String value = i + 1 < pairs.size() ? pairs.get(i + 1).utf8() : "";
            beforeSetting(pairs.get(i).utf8().toLowerCase(Locale.ROOT), value, session);
        }
        begin(user, "settings");
        Map<String, String> known = new LinkedHashMap<>(settings);
        for (int i = 0; i < pairs.size(); i += 2) {
            remember(pairs.get(i).utf8().toLowerCase(Locale.ROOT), session);
        }
        if (!known.equals(settings)) {
            write();
        }
    }

    /** Tells whether the setting was changed by this run and not put back yet. */
    synchronized boolean hasChanged(String setting) {
        return settings.containsKey(setting);
    }

    private void beforeSetting(String name, String value, Session session) {
        if (!ChangeableSettings.contains(name) && ExternalSettings.mayChange(session, name, value)) {
            throw new SkipException("CONFIG SET " + name + " is never sent to an external server: it may be"
                    + " felt by other clients, or cannot be put back");
        }
        if (ChangeableSettings.evicts(name) && ExternalSettings.hasOtherKeys(session, endpoint.database())) {
            throw new SkipException("CONFIG SET " + name + " may evict keys of other databases, and these hold keys");
        }
    }

    private void remember(String name, Session session) {
        if (settings.containsKey(name) || !ChangeableSettings.contains(name)) {
            return;
        }
        if (start.isEmpty()) {
            start = ExternalSettings.read(session);
        }
        Reply reply = session.call(Command.of("CONFIG", "GET", name)).reply();
        if (reply.isError()) {
            throw new SkipException("CONFIG SET " + name + " could not be undone, as CONFIG GET is refused: " + reply);
        }
        List<String> pair = GuardReplies.texts(reply);
        if (pair.size() == 2) {
            settings.put(name, pair.get(1));
        }
    }

    /**
     * Remembers the user that ACL SETUSER is about to make.
     *
     * @throws SkipException when it is there already, and not the suite's
     */
    synchronized void beforeUser(String name, Object user, Session session) {
        if (!users.contains(name)) {
            requireNone(
                    "user " + name,
                    session.call(Command.of("ACL", "GETUSER", name)).reply());
            begin(user, "users");
            users.add(name);
            write();
        }
        inUse.add(user);
    }

    /**
     * Refuses to remove a user that is not the suite's.
     *
     * @throws SkipException when it is another's
     */
    synchronized void beforeRemovingUser(String name, Session session) {
        if (!users.contains(name)) {
            requireNone(
                    "user " + name,
                    session.call(Command.of("ACL", "GETUSER", name)).reply());
        }
    }

    synchronized boolean isOurUser(String name) {
        return users.contains(name);
    }

    private static void requireNone(String what, Reply found) {
        if (!(found instanceof NullReply)) {
            throw new SkipException(
                    "The " + what + (found.isError() ? " cannot be told to be missing (" + found + ")" : " stands")
                            + " on an external server, and stays as it is");
        }
    }

    /**
     * Remembers the library that FUNCTION LOAD is about to make.
     *
     * @throws SkipException when it is there already, and not the suite's
     */
    synchronized void beforeLibrary(String name, Object user, Session session) {
        if (!libraries.contains(name)) {
            beforeRemovingLibrary(name, session);
            begin(user, "libraries of functions");
            libraries.add(name);
            write();
        }
        inUse.add(user);
    }

    /**
     * Refuses to remove a library that is not the suite's.
     *
     * @throws SkipException when it is another's
     */
    synchronized void beforeRemovingLibrary(String name, Session session) {
        if (!libraries.contains(name) && ExternalLibraries.of(session).names().contains(name)) {
            throw new SkipException("The library " + name + " stands on an external server, and stays as it is");
        }
    }

    /**
     * Refuses to call a function of a library that is not the suite's.
     *
     * @throws SkipException when it is another's
     */
    synchronized void beforeCalling(String function, Session session) {
        String library = ExternalLibraries.of(session).of(function);
        if (library != null && !libraries.contains(library)) {
            throw new SkipException(
                    "The function " + function + " stands on an external server, and may do anything there");
        }
    }

    private void begin(Object user, String what) {
        if (closed) {
            throw new SkipException("The run is being ended");
        }
        if (claim == null) {
            claim = file.claim().orElse(null);
        }
        if (claim == null) {
            throw new SkipException("Another run changes " + what + " of " + endpoint.address());
        }
        inUse.add(user);
    }

    /** Puts everything back once no other user is left; what cannot be stays in the recovery file. */
    synchronized void restore(Object user, Session session) {
        inUse.remove(user);
        if (inUse.isEmpty()) {
            restoreNow(session);
        }
    }

    /** Puts everything back, whoever still uses it; what cannot be stays in the recovery file. */
    synchronized void restoreNow(Session session) {
        if (isUnchanged()) {
            return;
        }
        try {
            Leftover left = Restoration.putBack(session, leftover()).left();
            settings.keySet().retainAll(left.settings().keySet());
            users.retainAll(left.users());
            libraries.retainAll(left.libraries());
            write();
        } catch (ClientException e) {
            // The server is gone; the next run, or a restore by hand, finds the file.
        }
        if (isUnchanged()) {
            unlock();
        }
    }

    private boolean isUnchanged() {
        return settings.isEmpty() && users.isEmpty() && libraries.isEmpty();
    }

    private Leftover leftover() {
        return new Leftover(settings, changeable(start), users, libraries, "", false);
    }

    /** Returns those of {@code all} that may be changed, so that no secret gets on disk. */
    private static Map<String, String> changeable(Map<String, String> all) {
        Map<String, String> some = new TreeMap<>(all);
        some.keySet().removeIf(name -> !ChangeableSettings.contains(name));
        return some;
    }

    private void write() {
        file.write(endpoint, instance, leftover());
    }

    /** Lets nothing more be changed, for good. */
    synchronized void freeze() {
        closed = true;
    }

    /**
     * Returns which settings are not as they were before the first was changed, each as {@code name (before -> now)}; none
     * where none was changed. Values of settings that scenarios may not change are not told.
     */
    public synchronized List<String> differing(Session session) {
        return start.isEmpty() ? List.of() : ExternalSettings.differing(start, session);
    }

    synchronized void unlock() {
        if (claim != null) {
            claim.close();
            claim = null;
        }
    }
}
