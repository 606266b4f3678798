package io.kvcompat.reproduction;

import io.kvcompat.client.Protocol;
import io.kvcompat.reproduction.Reproduction.Form;
import io.kvcompat.result.Exchange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one scenario did on one lane of the baseline, of which reproductions are made; of a long lane the first
 * exchanges alone are kept.
 */
public final class LaneTranscript {
    private static final int MOST = 200;

    private static final String PUSH = "/push/";

    private final String scenario;
    private final Protocol protocol;
    private final long replayable;
    private final List<SentCommand> all = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private long seen;

    /**
     * Begins an empty transcript.
     *
     * @param replayable as in {@link io.kvcompat.result.LaneResult}; null when all exchanges are
     */
    public LaneTranscript(String scenario, Protocol protocol, @Nullable Long replayable) {
        this.scenario = scenario;
        this.protocol = protocol;
        this.replayable = replayable == null ? Long.MAX_VALUE : replayable;
    }

    /** Adds the next exchange, in the order in which they were recorded. */
    public void add(Exchange exchange) {
        if (all.size() < MOST) {
            places.put(exchange.step(), all.size());
            all.add(new SentCommand(exchange.session(), exchange.command(), seen - exchange.overtaken()));
        }
        seen++;
    }

    /**
     * Returns how to see again what a step gave.
     *
     * @param step the step's id; one that is no exchange, or was not reached here, is seen by repeating the scenario
     * @param alike how many exchanges, from the first on, sent the same to both targets
     */
    public Reproduction upTo(String step, long alike) {
        int push = step.lastIndexOf(PUSH);
        Integer place = places.get(step);
        if (place == null && seen > MOST) {
            return whole("comes after more than " + MOST + " commands");
        }
        if (place == null && push < 0) {
            return whole("is no reply to one command");
        }
        int last = place == null ? all.size() - 1 : place;
        if (last >= replayable) {
            return whole("comes after work that is not recorded command by command");
        }
        if (last >= alike) {
            return whole("depends on commands that repeat what the server said before");
        }
        Steps steps = Steps.upTo(last, all);
        if (place == null) {
            awaitUnseen(steps, step, push);
        }
        String unfit = steps.unfit();
        if (unfit != null) {
            return whole(unfit);
        }
        if (steps.fitOneSession()) {
            String start = protocol == Protocol.RESP3 ? "redis-cli -3" : "redis-cli";
            return new Reproduction(Form.REDIS_CLI, start, steps.lines(), null);
        }
        return new Reproduction(
                Form.SCRIPT,
                ShellScript.START,
                ShellScript.lines(scenario, protocol, steps),
                steps.needsNewCli() ? "needs redis-cli 7.2 or newer, or CLI=valkey-cli" : null);
    }

    /** Waits for a frame that came on the other target alone, and for those that came there before it. */
    private void awaitUnseen(Steps steps, String step, int push) {
        String session = step.substring(0, push);
        int nth = Integer.parseInt(step.substring(push + PUSH.length()));
        for (int i = 1; i <= nth; i++) {
            if (!places.containsKey(session + PUSH + i)) {
                steps.await(new SentCommand(session, null, seen));
            }
        }
    }

    /**
     * Returns what repeats the whole scenario.
     *
     * @param note why nothing shorter will do
     */
    public Reproduction whole(String note) {
        String call = "compat run --only " + ShellScript.quote(scenario) + " --resp "
                + (protocol == Protocol.RESP3 ? "3" : "2");
        return new Reproduction(Form.SCENARIO, null, List.of(call), note);
    }
}
