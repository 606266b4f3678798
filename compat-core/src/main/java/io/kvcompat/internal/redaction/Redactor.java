package io.kvcompat.internal.redaction;

import io.kvcompat.command.Command;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Masks secrets before anything of a run is recorded, the same on all its lanes, so that what is masked still compares.
 *
 * <p>One for each run. Where the run has no server but those that it launched there is nothing to hide, and nothing is
 * masked. Safe for use by several threads.
 */
public final class Redactor {
    private final boolean active;
    private final Mask mask = Mask.create();
    private final KnownSecrets known = new KnownSecrets(mask);

    private Redactor(boolean active) {
        this.active = active;
    }

    /** Returns one with a key of its own; {@code active} where the run has a server that was there before. */
    public static Redactor create(boolean active) {
        return new Redactor(active);
    }

    /** Learns a secret, which is masked wherever it stands from now on; null and what is too short is none. */
    public void learn(@Nullable String secret) {
        if (active && secret != null) {
            known.learn(new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        }
    }

    /** Learns the secrets that stand in a command of a feature, whether it is ever sent or not. */
    public void learn(Command command) {
        if (active) {
            List<String> found = new ArrayList<>();
            SecretArguments.masked(OwnTraffic.texts(command.parts()), mask, found);
            // What a scenario puts in is known when it is sent.
            found.stream().filter(secret -> !secret.contains("@{")).forEach(known::learnWritten);
        }
    }

    /** Returns {@code text}, which is for people, with every known secret masked, those of features included. */
    public String text(String text) {
        return known.maskedText(text);
    }

    /**
     * Begins a scenario on a lane.
     *
     * @param clients the connections of the run to its server
     * @param others whether others may use its server
     * @param database the database that it works in
     */
    public LaneRedaction lane(OwnClients clients, boolean others, int database) {
        return new LaneRedaction(active, mask, known, new OwnTraffic(clients), others, database);
    }
}
