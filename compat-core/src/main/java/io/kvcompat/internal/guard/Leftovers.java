package io.kvcompat.internal.guard;

import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.internal.guard.RecoveryFile.Content;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.NullReply;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a run has left on one server that was killed, as one recovery file tells it. */
public final class Leftovers {
    private final RecoveryFile file;
    private final Content content;

    private Leftovers(RecoveryFile file, Content content) {
        this.file = file;
        this.content = content;
    }

    /**
     * What became of it.
     *
     * @param done what was put back, one line for people each
     * @param refused what the server refused to take back: its error by what it was about
     * @param differing settings that are otherwise than at the start of that run all the same
     */
    public record Result(Set<String> done, Map<String, String> refused, List<String> differing) {}

    /** What stands in the recovery folder: what can be put back, and the messages about files that cannot be read. */
    public record Found(List<Leftovers> leftovers, List<String> damaged) {}

    /** Returns all there are on this machine, for this user. */
    public static Found find() {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        for (RecoveryFile file : RecoveryFile.all()) {
            try {
                file.read().ifPresent(content -> found.leftovers().add(new Leftovers(file, content)));
            } catch (IllegalArgumentException e) {
                found.damaged().add(String.valueOf(e.getMessage()));
            }
        }
        return found;
    }

    /** Returns where the server is reached, without credentials, with the database that the run worked in. */
    public Endpoint server() {
        return content.server();
    }

    /** Tells whether {@code endpoint} is spelled as that server, or reaches it by another name of the same machine. */
    public boolean isAt(Endpoint endpoint) {
        return Addresses.areSame(content.server(), endpoint);
    }

    private boolean isOn(Endpoint endpoint, ServerInstance instance) {
        return content.runId().isEmpty() || !content.runId().equals(instance.runId()) ? isAt(endpoint) : true;
    }

    /** Puts back what is left on the server of a run that is about to begin, and returns what is to be said of it. */
    static String putBack(Client client, Endpoint endpoint, ServerInstance instance) {
        RecoveryFile.ofServer(endpoint, instance).read();
        RecoveryFile.ofDatabase(endpoint, instance).read();
        boolean any = false;
        for (Leftovers one : find().leftovers()) {
            if (one.isOn(endpoint, instance)) {
                Optional<Result> result = one.putBack(client, endpoint);
                any |= result.isPresent() && !result.get().done().isEmpty();
                result.filter(some -> !some.refused().isEmpty()).ifPresent(some -> {
                    throw new IllegalArgumentException("What an earlier run changed on " + endpoint.address()
                            + " cannot be put back: " + some.refused() + "; put it back by hand and delete "
                            + one.file.path());
                });
            }
        }
        return any ? ". An earlier run was killed there; what it had changed has been put back" : "";
    }

    /**
     * Puts everything back.
     *
     * @param endpoint how to reach the server, with credentials where it asks for them
     * @return empty when a run is under way there, which puts it back itself
     * @throws io.kvcompat.client.ClientException when the server cannot be reached; nothing is lost
     */
    public Optional<Result> putBack(Client client, Endpoint endpoint) {
        Optional<RecoveryFile.Claim> claim = file.claim();
        if (claim.isEmpty()) {
            return Optional.empty();
        }
        try (Session session =
                client.connect(endpoint.withDatabase(content.server().database()), Protocol.RESP2)) {
            Optional<Content> still = file.read();
            return Optional.of(
                    still.isEmpty() ? new Result(Set.of(), Map.of(), List.of()) : putBack(session, still.get()));
        } finally {
            claim.get().close();
        }
    }

    /**
     * Removes the keys of a database that bears the mark of a run which has ended, or was on another machine: whoever names
     * the database answers for that.
     *
     * @return what was done; empty where there is no mark, or the run is under way on this machine
     */
    public static Optional<Result> removeMarked(Client client, Endpoint endpoint) {
        try (Session session = client.connect(endpoint, Protocol.RESP2)) {
            Optional<RunMark> mark = RunMarks.read(session);
            if (mark.isEmpty() || mark.get().isOfThisMachine() && mark.get().isAlive()) {
                return Optional.empty();
            }
            Reply flushed = session.call(Command.of("FLUSHDB")).reply();
            String database = "database " + endpoint.database();
            return Optional.of(
                    flushed.isError()
                            ? new Result(Set.of(), Map.of(database, flushed.toString()), List.of())
                            : new Result(
                                    Set.of(database + " without the keys of "
                                            + mark.get().owner()),
                                    Map.of(),
                                    List.of()));
        }
    }

    private Result putBack(Session session, Content found) {
        Leftover leftover = found.leftover();
        if (!leftover.mark().isEmpty()) {
            return removeKeys(session, found);
        }
        if (!isSameServer(session, found)) {
            file.write(found.server(), new ServerInstance(found.runId(), 0), Leftover.NOTHING);
            return new Result(Set.of(), Map.of(), ofAnother(session, leftover));
        }
        Restoration restoration = Restoration.putBack(session, leftover);
        file.write(found.server(), new ServerInstance(found.runId(), 0), restoration.left());
        return new Result(
                restoration.done(), restoration.refused(), ExternalSettings.differing(leftover.start(), session));
    }

    private static boolean isSameServer(Session session, Content found) {
        return found.runId().isEmpty()
                || found.runId().equals(ServerInstance.of(session).runId());
    }

    /**
     * Returns what is there of it on a server that was restarted since, or came in the place of the one before: what has
     * these names may be somebody else's by now, so it is told and left as it is.
     */
    private static List<String> ofAnother(Session session, Leftover leftover) {
        List<String> there = new ArrayList<>();
        leftover.users().stream()
                .filter(name ->
                        !(session.call(Command.of("ACL", "GETUSER", name)).reply() instanceof NullReply))
                .forEach(name -> there.add("user " + name));
        if (!leftover.libraries().isEmpty()) {
            Set<String> now = ExternalLibraries.of(session).names();
            leftover.libraries().stream().filter(now::contains).forEach(name -> there.add("library " + name));
        }
        there.addAll(ExternalSettings.differing(leftover.settings(), session));
        if (!there.isEmpty()) {
            there.add("left as it is, as the server was restarted since");
        }
        return there;
    }

    /** Removes the keys of the database where the mark says that they are the run's, or it was lifted just then. */
    private Result removeKeys(Session session, Content found) {
        Leftover leftover = found.leftover();
        boolean marked = RunMarks.read(session)
                .filter(mark -> mark.toString().equals(leftover.mark()))
                .isPresent();
        boolean same = !found.runId().isEmpty()
                && found.runId().equals(ServerInstance.of(session).runId());
        Reply size = session.call(Command.of("DBSIZE")).reply();
        long keys = size instanceof IntegerReply number ? number.value() : -1;
        Set<String> done = new LinkedHashSet<>();
        Map<String, String> refused = new TreeMap<>();
        String database = "database " + found.server().database();
        boolean lifted = leftover.lifted() && RunMarks.read(session).isEmpty();
        if (keys != 0 && (marked || lifted && same)) {
            Reply flushed = session.call(Command.of("FLUSHDB")).reply();
            if (flushed.isError()) {
                refused.put(database, flushed.toString());
            } else {
                long ours = marked ? keys - 1 : keys;
                done.add(database
                        + (ours > 0
                                ? " without " + ours + (ours == 1 ? " key" : " keys")
                                : " without the mark of that run"));
            }
        } else if (keys != 0 && lifted) {
            refused.put(
                    database, "it holds keys, and the server was restarted since, so whose they are cannot be told");
        }
        if (refused.isEmpty()) {
            file.write(found.server(), new ServerInstance(found.runId(), 0), Leftover.NOTHING);
        }
        return new Result(done, refused, List.of());
    }
}
