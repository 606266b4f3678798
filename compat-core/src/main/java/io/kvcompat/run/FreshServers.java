package io.kvcompat.run;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.Explanation;
import io.kvcompat.diff.TargetPair;
import io.kvcompat.internal.redaction.OwnClients;
import io.kvcompat.reproduction.LaneTranscript;
import io.kvcompat.result.Exchange;
import io.kvcompat.target.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * Two servers that nothing else uses, on which a difference that was seen elsewhere is looked for again with ever fewer
 * commands.
 *
 * <p>For use by one thread. Servers are launched when they are first needed; close it to end them.
 */
@API(status = Status.INTERNAL)
public final class FreshServers implements AutoCloseable {
    private final Target baseline;
    private final Target other;
    private final TargetPair pair;
    private final Client client;
    private @Nullable LaneServer ours;
    private @Nullable LaneServer theirs;

    /**
     * Takes the kinds of server.
     *
     * @param baseline one that the suite launched with a lane for RESP2, so that it can launch another of the kind
     * @param other as well
     * @param pair the two targets that showed the differences
     */
    public FreshServers(Target baseline, Target other, TargetPair pair, Client client) {
        this.baseline = baseline;
        this.other = other;
        this.pair = pair;
        this.client = client;
    }

    /**
     * Returns the fewest of {@code exchanges} that still show a difference, and whether a default setting alone makes it.
     *
     * @param exchanges what led to it, its own command the last; their replies are not read
     * @param deadline when to stop
     * @return empty when all of them together do not show it on fresh servers, or cannot be sent again
     * @throws io.kvcompat.target.LaunchException when a server cannot be launched
     */
    public Optional<Explanation> explain(Difference difference, List<Exchange> exchanges, Instant deadline) {
        LaneServer first = ours == null ? launch(baseline) : ours;
        ours = first;
        LaneServer second = theirs == null ? launch(other) : theirs;
        theirs = second;
        DifferenceMinimizer minimizer = new DifferenceMinimizer(
                pair,
                new Replay(first, difference.protocol()),
                new Replay(second, difference.protocol()),
                difference,
                deadline);
        if (!minimizer.can(exchanges)) {
            return Optional.empty();
        }
        return minimizer.shortest(exchanges).map(some -> {
            LaneTranscript transcript = new LaneTranscript(difference.scenario(), difference.protocol(), null);
            some.forEach(transcript::add);
            return new Explanation(
                    difference.id(),
                    transcript.upTo(some.get(some.size() - 1).step(), some.size()),
                    String.join(", ", minimizer.settings(some)));
        });
    }

    private LaneServer launch(Target target) {
        // One server for both protocols: nothing else uses it.
        return new LaneServer(target, Protocol.RESP2, client, false, false, new OwnClients(), null);
    }

    @Override
    public void close() {
        if (ours != null) {
            ours.close();
        }
        if (theirs != null) {
            theirs.close();
        }
    }
}
