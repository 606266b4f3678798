package io.kvcompat.internal.guard;

import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.Reply;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database of an external server, found empty and marked as the run's own: only then, and only while
 * that is known, are keys of it removed.
 *
 * <p>The mark is a key. It is lifted before the first command of a scenario that would see it (DBSIZE, SCAN and the like)
 * and set again after the scenario; meanwhile the recovery file tells whose keys are there. Not safe for use by several
 * threads at a time.
 */
final class DatabaseClaim {
    private static final String WHY = "; the suite works only in a database that it found empty";

    private final String target;
    private final Endpoint endpoint;
    private final RunMark mark;
    private ServerInstance instance;
    private RecoveryFile file;
    private RecoveryFile.@Nullable Claim lock;
    private boolean claimed;
    private boolean lifted;

    DatabaseClaim(String target, Endpoint endpoint, ServerInstance instance, RunMark mark) {
        this.target = target;
        this.endpoint = endpoint;
        this.instance = instance;
        this.mark = mark;
        this.file = RecoveryFile.ofDatabase(endpoint, instance);
    }

    /**
     * Claims the database.
     *
     * @throws IllegalArgumentException when it is not empty, that cannot be told, it is another run's, or its keys could not
     *     be removed afterwards; nothing was written then
     */
    void claim(Session session, String remark) {
        Optional<RecoveryFile.Claim> free = file.claim();
        if (free.isEmpty()) {
            throw refused(
                    "is used by another run of this machine, or is the database of another target of this one", "");
        }
        lock = free.get();
        try {
            claimLocked(session, remark);
        } catch (RuntimeException e) {
            unlock();
            throw e;
        }
    }

    private void claimLocked(Session session, String remark) {
        removeWhatAnEndedRunLeft(session);
        requireEmpty(session, remark);
        Reply flushed = session.call(Command.of("FLUSHDB")).reply();
        if (flushed.isError()) {
            throw refused(
                    "could not be emptied again, as FLUSHDB is refused (" + flushed + "); nothing was written", "");
        }
        remember(false);
        Reply set = session.call(Command.of("SET", RunMark.KEY, mark.toString(), "NX"))
                .reply();
        if (!set.toString().equals("+OK")) {
            forget();
            throw refused(
                    set.isError() ? "cannot be written to (" + set + ")" : "was taken by another run just now", "");
        }
        claimed = true;
    }

    private void removeWhatAnEndedRunLeft(Session session) {
        Optional<RunMark> found = RunMarks.read(session);
        if (found.isEmpty()) {
            return;
        }
        RunMark other = found.get();
        if (!other.isOfThisMachine() || other.isAlive()) {
            throw refused(
                    "is in use by another run (" + other.owner() + ")",
                    other.isOfThisMachine()
                            ? ""
                            : ". If that run has ended, kvcompat restore --target " + target + "=" + endpoint
                                    + " removes its keys");
        }
        session.call(Command.of("FLUSHDB"));
    }

    /** Only ":0" says that it is. */
    private void requireEmpty(Session session, String remark) {
        Reply size = session.call(Command.of("DBSIZE")).reply();
        if (size instanceof IntegerReply number && number.value() == 0) {
            return;
        }
        if (size instanceof IntegerReply number) {
            throw refused(
                    "holds " + number.value() + (number.value() == 1 ? " key" : " keys"),
                    "; name an empty one, redis://" + endpoint.address() + "/9 say" + remark);
        }
        throw refused("cannot be told to be empty, as DBSIZE answers " + size, WHY + remark);
    }

    private IllegalArgumentException refused(String what, String more) {
        return new IllegalArgumentException(message(what, more));
    }

    private DatabaseLostException lost(String what) {
        return new DatabaseLostException(message(what, ", so nothing more is sent to it"));
    }

    private String message(String what, String more) {
        return "Target " + target + ": database " + endpoint.database() + " of " + endpoint.address() + " " + what
                + more;
    }

    /**
     * Empties the database for the next scenario.
     *
     * @param now the server that {@code session} is connected to
     * @throws IllegalArgumentException when the keys there are no longer known to be the run's; nothing was removed then
     */
    void renew(Session session, ServerInstance now) {
        if (!now.isSame(instance)) {
            movedTo(session, now);
            return;
        }
        requireOurs(session);
        empty(session);
        setMark(session);
    }

    private void requireOurs(Session session) {
        Optional<RunMark> found = RunMarks.read(session);
        if (found.isPresent() && !found.get().equals(mark)) {
            throw lost("was taken by another run (" + found.get().owner() + ")");
        }
        if (found.isEmpty() && !lifted && !isEmpty(session)) {
            throw lost("holds keys, but not the mark of this run (" + RunMark.KEY
                    + "): somebody else has emptied it meanwhile");
        }
    }

    private static boolean isEmpty(Session session) {
        return session.call(Command.of("DBSIZE")).reply() instanceof IntegerReply size && size.value() == 0;
    }

    /** Takes up the server that came up in place of the one before: with our mark, or with an empty database. */
    private void movedTo(Session session, ServerInstance now) {
        boolean ours = RunMarks.read(session).filter(mark::equals).isPresent();
        if (!ours && !isEmpty(session)) {
            throw lost("holds keys since the server was restarted, which were left alone");
        }
        forget();
        unlock();
        instance = now;
        file = RecoveryFile.ofDatabase(endpoint, now);
        lock = file.claim().orElseThrow(() -> lost("is used by another run since the server was restarted"));
        remember(!ours);
        empty(session);
        setMark(session);
    }

    private void empty(Session session) {
        Reply flushed = session.call(Command.of("FLUSHDB")).reply();
        if (flushed.isError()) {
            throw lost("cannot be emptied any more, as FLUSHDB is refused (" + flushed + ")");
        }
    }

    private void setMark(Session session) {
        Reply set =
                session.call(Command.of("SET", RunMark.KEY, mark.toString())).reply();
        if (set.isError()) {
            throw lost("cannot be written to any more (" + set + ")");
        }
        if (lifted) {
            lifted = false;
            remember(false);
        }
    }

    /** Takes the mark out of the database, as what is sent next would see it. */
    void lift(Session session) {
        if (claimed && !lifted) {
            remember(true);
            lifted = true;
            session.call(Command.of("DEL", RunMark.KEY));
        }
    }

    /** Leaves the database as it was found: empty. */
    void release(Session session, ServerInstance now) {
        if (claimed && now.isSame(instance)) {
            requireOurs(session);
            empty(session);
            claimed = false;
            forget();
            unlock();
        }
    }

    ServerInstance instance() {
        return instance;
    }

    /** Lets others have the recovery file; what is in it stays. */
    void unlock() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    private void remember(boolean isLifted) {
        file.write(endpoint, instance, Leftover.ofDatabase(mark.toString(), isLifted));
    }

    private void forget() {
        file.write(endpoint, instance, Leftover.NOTHING);
    }
}
