package io.kvcompat.bdd.proof;

import io.kvcompat.client.Client;
import io.kvcompat.client.ClientException;
import io.kvcompat.diff.LaneComparison;
import io.kvcompat.diff.TargetPair;
import io.kvcompat.known.KnownReproduction;
import io.kvcompat.result.Exchange;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Target;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Plays what the catalogue says shows an entry, on two servers that are launched for it alone. */
final class CataloguePlayer {
    /** No scenario of ours: no rule may know it. */
    private static final String USERS = "users.feature/What my application sends";

    private final Client client;
    private final TargetPair pair;
    private final Target baseline;
    private final Target other;
    private final Duration limit;

    /**
     * Makes one for a pair of servers.
     *
     * @param pair judges with the catalogue
     * @param limit how long a reply is waited for
     */
    CataloguePlayer(Client client, TargetPair pair, Target baseline, Target other, Duration limit) {
        this.client = client;
        this.pair = pair;
        this.baseline = baseline;
        this.other = other;
        this.limit = limit;
    }

    /**
     * Returns the entries that what came back last shows, and what came back where it shows none, when a user sends the same
     * lines in a feature of one's own.
     */
    List<String> shown(KnownReproduction reproduction) throws Exception {
        List<Exchange> ours = played(baseline, reproduction);
        List<Exchange> theirs = played(other, reproduction);
        Set<String> last = new HashSet<>();
        for (List<Exchange> exchanges : List.of(ours, theirs)) {
            if (!exchanges.isEmpty()) {
                last.add(exchanges.get(exchanges.size() - 1).step());
            }
        }
        return LaneComparison.compare(pair, USERS, reproduction.protocol(), ours, theirs, false).stream()
                .filter(one -> last.contains(one.step()))
                .flatMap(one -> one.knownId() == null
                        ? Stream.of(one.command() + ": " + one.baselineText() + " | " + one.otherText() + " | "
                                + one.note())
                        : Stream.concat(Stream.of(one.knownId()), one.alsoKnownIds().stream()))
                .toList();
    }

    /** Tells whether it shows the entry that it is of. */
    boolean shows(KnownReproduction reproduction) {
        try {
            return shown(reproduction).contains(reproduction.entry());
        } catch (ClientException | IllegalStateException e) {
            return false;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private List<Exchange> played(Target target, KnownReproduction reproduction) throws Exception {
        try (LaunchedServer server = target.disposable().orElseThrow().launch(reproduction.server())) {
            return ReproductionPlayer.exchanges(
                    client, server.endpoint(), reproduction.protocol(), reproduction.reproduction(), limit);
        }
    }
}
