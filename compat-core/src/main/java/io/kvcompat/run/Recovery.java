package io.kvcompat.run;

import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.internal.guard.Leftovers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * What a run has changed on one external server and could not put back, as it was killed or the server was gone:
 * settings, users, libraries of functions, and keys of the database that it worked in.
 *
 * <p>The next run on that server puts it back as well. For use by one thread.
 */
@API(status = Status.INTERNAL)
public final class Recovery {
    private final Leftovers leftovers;

    private Recovery(Leftovers leftovers) {
        this.leftovers = leftovers;
    }

    /**
     * What became of it.
     *
     * @param restored what was put back, one line for people each
     * @param refused what the server refused to take back: its error by what it was about; stays to be put back
     * @param differing settings that are otherwise than at the start of the run all the same, as {@code name (before -> now)}
     */
    public record Result(Set<String> restored, SortedMap<String, String> refused, List<String> differing) {}

    /**
     * What there is on this machine, for this user.
     *
     * @param recoveries what can be put back
     * @param damaged a message for each recovery file that cannot be read
     */
    public record Pending(List<Recovery> recoveries, List<String> damaged) {}

    /** Returns all there is on this machine, for this user. */
    public static Pending pending() {
        Leftovers.Found found = Leftovers.find();
        return new Pending(found.leftovers().stream().map(Recovery::new).toList(), List.copyOf(found.damaged()));
    }

    /** Returns where the server is reached, without credentials, with the database that the run worked in. */
    public Endpoint server() {
        return leftovers.server();
    }

    /** Tells whether {@code endpoint} is that server by this or another spelling, whatever credentials or database it names. */
    public boolean isOn(Endpoint endpoint) {
        return leftovers.isAt(endpoint);
    }

    /**
     * Puts everything back.
     *
     * @param endpoint how to reach the server, with credentials where it asks for them
     * @return empty when a run is under way there, which puts it back itself
     * @throws io.kvcompat.client.ClientException when the server cannot be reached; nothing is lost
     * @throws IllegalArgumentException when the recovery file cannot be read or written
     */
    public Optional<Result> restore(Client client, Endpoint endpoint) {
        return leftovers.putBack(client, endpoint).map(Recovery::result);
    }

    /**
     * Removes the keys of a database that bears the mark of a run which has ended without a trace on this machine.
     *
     * @return empty when there is no such mark, or the run is under way on this machine
     * @throws io.kvcompat.client.ClientException when the server cannot be reached
     */
    public static Optional<Result> restoreMarked(Client client, Endpoint endpoint) {
        return Leftovers.removeMarked(client, endpoint).map(Recovery::result);
    }

    private static Result result(Leftovers.Result done) {
        return new Result(done.done(), new TreeMap<>(done.refused()), done.differing());
    }
}
