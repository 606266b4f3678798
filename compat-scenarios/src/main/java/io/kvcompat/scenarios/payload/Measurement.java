package io.kvcompat.scenarios.payload;

import io.kvcompat.scenario.ScenarioContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * Writes and reads values of all sizes on several lanes in turn.
 *
 * <p>A round goes through all sizes, so that the rounds of each are spread over the whole time; within it every single
 * command is sent to all lanes one after the other, in an order that is drawn anew. What disturbs the machine for a while
 * so disturbs all lanes alike. A lane that cannot go on is left out, and the others go on.
 */
final class Measurement {
    /** How often the largest value a server must have room for beside all: a new one, and buffers both ways. */
    private static final long ROOM = 3;

    private final Shape shape;
    private final Plan plan;
    private final Turns turns = new Turns();
    private final Map<ScenarioContext, List<LaneMeter>> meters = new LinkedHashMap<>();

    Measurement(Shape shape, Plan plan) {
        this.shape = shape;
        this.plan = plan;
    }

    void run(List<ScenarioContext> lanes) {
        List<Payload> payloads = plan.sizes().stream().map(shape::of).toList();
        each(lanes, lane -> begin(lane, payloads));
        // Every lane has read back what it wrote; a value takes the same bytes in both protocols.
        meters.keySet().removeIf(lane -> !lane.isMeasured());
        for (int round = -Plan.WARM_UP; round < plan.rounds(); round++) {
            for (int i = 0; i < payloads.size(); i++) {
                round(i, Plan.timesInARound(plan.sizes().get(i)), round >= 0);
            }
        }
        each(List.copyOf(meters.keySet()), this::report);
    }

    private void begin(ScenarioContext lane, List<Payload> payloads) {
        long all = plan.sizes().stream().mapToLong(PayloadSize::bytes).sum();
        long largest = plan.sizes().stream().mapToLong(PayloadSize::bytes).max().orElse(0);
        Room.skipWhereShort(lane, all + ROOM * largest);
        if (lane.isMeasured()) {
            lane.metric("seed of the order of turns", Plan.SEED, "seed");
        }
        List<LaneMeter> ours = new ArrayList<>();
        for (Payload payload : payloads) {
            LaneMeter meter = new LaneMeter(lane, payload);
            meter.begin(shape.isRecorded());
            ours.add(meter);
        }
        meters.put(lane, ours);
    }

    private void round(int which, int times, boolean counts) {
        Map<ScenarioContext, long[]> written = inTurn(which, times, LaneMeter::write);
        Map<ScenarioContext, long[]> read = inTurn(which, times, LaneMeter::read);
        if (counts) {
            each(
                    List.copyOf(read.keySet()),
                    lane -> meter(lane, which)
                            .endRound(written.getOrDefault(lane, new long[0]), read.getOrDefault(lane, new long[0])));
        }
    }

    /** Has each lane do something some times, in turn, and returns how long it took each. */
    private Map<ScenarioContext, long[]> inTurn(int which, int times, ToLongFunction<LaneMeter> work) {
        Map<ScenarioContext, long[]> latencies = new LinkedHashMap<>();
        meters.keySet().forEach(lane -> latencies.put(lane, new long[times]));
        for (int i = 0; i < times; i++) {
            int nth = i;
            each(turns.next(List.copyOf(meters.keySet())), lane -> {
                long nanos = work.applyAsLong(meter(lane, which));
                latencies.getOrDefault(lane, new long[times])[nth] = nanos;
            });
        }
        latencies.keySet().retainAll(meters.keySet());
        return latencies;
    }

    private LaneMeter meter(ScenarioContext lane, int which) {
        return meters.getOrDefault(lane, List.of()).get(which);
    }

    private void report(ScenarioContext lane) {
        Curves curves = new Curves();
        meters.getOrDefault(lane, List.of()).forEach(meter -> meter.report(shape, plan.leastEffect(), curves));
        curves.report(lane);
    }

    /** Does something on each lane; one that cannot go on is measured no more. */
    private void each(List<ScenarioContext> lanes, Consumer<ScenarioContext> work) {
        for (ScenarioContext lane : lanes) {
            if (!lane.attempt(() -> work.accept(lane))) {
                meters.remove(lane);
            }
        }
    }
}
