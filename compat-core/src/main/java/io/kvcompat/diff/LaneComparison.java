package io.kvcompat.diff;

import io.kvcompat.client.Protocol;
import io.kvcompat.comparison.HandedOutValues;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.LaneResult;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Compares one scenario on one lane of two targets: exchanges step by step, then checks, metrics and outcomes. */
@API(status = Status.INTERNAL)
public final class LaneComparison {
    private LaneComparison() {}

    /**
     * Compares exchanges that are at hand, those of one block say.
     *
     * @param follows whether the lane differed before in this scenario
     * @return the differences with their verdicts, in the order of execution
     */
    public static List<Difference> compare(
            TargetPair pair,
            String scenario,
            Protocol protocol,
            List<Exchange> baseline,
            List<Exchange> other,
            boolean follows) {
        return compare(pair, scenario, protocol, baseline, other, follows, new HandedOutValues());
    }

    /**
     * As {@link #compare(TargetPair, String, Protocol, List, List, boolean)}, in a lane that went on before.
     *
     * @param handedOut the values that both servers made up so far in this lane; those of these exchanges are added
     */
    public static List<Difference> compare(
            TargetPair pair,
            String scenario,
            Protocol protocol,
            List<Exchange> baseline,
            List<Exchange> other,
            boolean follows,
            HandedOutValues handedOut) {
        LaneMatcher matcher = new LaneMatcher(pair, scenario, protocol, null, null, handedOut);
        baseline.forEach(matcher::baseline);
        other.forEach(matcher::other);
        return matcher.finish(follows);
    }

    /**
     * Compares what is not an exchange: checks, metrics and the outcome.
     *
     * @param follows whether the lane differed before in this scenario
     * @return the differences with their verdicts
     */
    public static List<Difference> compareResults(
            TargetPair pair, String scenario, LaneResult baseline, LaneResult other, boolean follows) {
        return new ResultComparison(pair, scenario, baseline, other).compare(0, follows);
    }
}
