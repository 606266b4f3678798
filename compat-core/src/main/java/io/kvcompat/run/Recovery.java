package io.kvcompat.run;

import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.IntegerReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Settings of one external server that a run has changed and could not put back, as it was killed or the server was gone.
 *
 * <p>The next run on that server puts them back as well. For use by one thread.
 */
public final class Recovery {
    private final RecoveryFile file;
    private final Endpoint server;

    private Recovery(RecoveryFile file, Endpoint server) {
        this.file = file;
        this.server = server;
    }

    /**
     * What became of it.
     *
     * @param restored what was put back, by name
     * @param refused what the server refused to take back: its error by name; stays to be put back
     * @param keys how many keys are in the database that the run worked in, 0 or more
     */
    public record Result(SortedMap<String, String> restored, SortedMap<String, String> refused, long keys) {}

    /**
     * Returns all there are on this machine, for this user.
     *
     * @throws IllegalArgumentException when a file is damaged; the message says which
     */
    public static List<Recovery> pending() {
        List<Recovery> pending = new ArrayList<>();
        for (RecoveryFile file : RecoveryFile.all()) {
            file.server().ifPresent(server -> pending.add(new Recovery(file, server)));
        }
        return pending;
    }

    /** Returns where the server is reached, without credentials, with the database that the run worked in. */
    public Endpoint server() {
        return server;
    }

    /** Tells whether {@code endpoint} is that server, whatever credentials or database it names. */
    public boolean isOn(Endpoint endpoint) {
        return RecoveryFile.of(endpoint).path().equals(file.path());
    }

    /**
     * Puts the settings back.
     *
     * @param endpoint how to reach the server, with credentials where it asks for them
     * @return empty when a run is under way there, which puts them back itself
     * @throws io.kvcompat.client.ClientException when the server cannot be reached; nothing is lost
     */
    public Optional<Result> restore(Client client, Endpoint endpoint) {
        Optional<RecoveryFile.Claim> claim = file.claim();
        if (claim.isEmpty()) {
            return Optional.empty();
        }
        try (Session session = client.connect(endpoint.withDatabase(server.database()), Protocol.RESP2)) {
            Map<String, String> left = file.read();
            SortedMap<String, String> restored = new TreeMap<>(left);
            SortedMap<String, String> refused = new TreeMap<>(ServerSettings.putBack(session, left));
            file.write(server, left);
            restored.keySet().removeAll(refused.keySet());
            long keys = session.call(Command.of("DBSIZE")).reply() instanceof IntegerReply size ? size.value() : 0;
            return Optional.of(new Result(restored, refused, keys));
        } finally {
            claim.get().close();
        }
    }
}
