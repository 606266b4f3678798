package io.kvcompat.known;

import io.kvcompat.client.Protocol;
import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.target.Identity;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The shortest way that was found to see an entry of the catalogue; docs/reference/known-differences-format.md describes the file.
 *
 * @param entry the id of the entry
 * @param shown the pairs of servers on which it was played and showed the entry, {@code redis:7.2.6 valkey:9.1.2} each
 * @param scenario the scenario of which it was made, or that is to be repeated as a whole
 * @param step the step whose replies differ in the end
 * @param protocol the lane
 * @param server arguments with which both servers must be started; none for a server as it is
 * @param reproduction what to do
 */
@API(status = Status.INTERNAL)
public record KnownReproduction(
        String entry,
        List<String> shown,
        String scenario,
        String step,
        Protocol protocol,
        List<String> server,
        Reproduction reproduction) {
    public KnownReproduction {
        shown = List.copyOf(shown);
        server = List.copyOf(server);
    }

    /** Tells whether it was played on servers of these very versions and showed the entry there. */
    public boolean wasShown(Identity baseline, Identity other) {
        return shown.contains(pair(baseline, other));
    }

    /** Returns how a pair of servers is written in {@link #shown}. */
    public static String pair(Identity baseline, Identity other) {
        return baseline.product() + ":" + baseline.version() + " " + other.product() + ":" + other.version();
    }

    /** Tells whether it ends in this step of a scenario in this lane. */
    public boolean isOf(String inScenario, String inStep, Protocol lane) {
        return step.equals(inStep) && scenario.equals(inScenario) && protocol == lane;
    }
}
