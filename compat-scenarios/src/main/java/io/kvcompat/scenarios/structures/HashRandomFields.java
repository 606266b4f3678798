package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Refusal;
import io.kvcompat.scenarios.Replies;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** In small and large encoding; replies of HRANDFIELD are random, which the servers say by their command tips. */
@AutoService(Scenario.class)
public final class HashRandomFields implements Scenario {
    @Override
    public String id() {
        return "data-structures/hash-random-fields";
    }

    @Override
    public String title() {
        return "HRANDFIELD draws without repetition for a positive count, with repetition for a negative one";
    }

    @Override
    public void run(ScenarioContext context) {
        draw(context, "small", 20);
        draw(context, "large", 2000);
    }

    private static void draw(ScenarioContext context, String key, int size) {
        List<String> fields = IntStream.range(0, size).mapToObj(n -> "f" + n).toList();
        StringBuilder command = new StringBuilder("HSET " + key);
        fields.forEach(field -> command.append(' ').append(field).append(" v").append(field));
        Refusal.skipOn(context, context.session().call(command.toString()));
        Draws draws = new Draws(context, key + ": ", new HashSet<>(fields));

        draws.one("HRANDFIELD " + key);
        draws.distinct("HRANDFIELD " + key + " 5", 5);
        draws.distinct("HRANDFIELD " + key + " " + (size + 1), size);
        draws.repeated("HRANDFIELD " + key + " -50", 50);
        draws.repeated("HRANDFIELD " + key + " " + -(size + 7), size + 7);
        pairs(context, key);
        context.checkEquals(
                key + ": every field of four is drawn at last", Set.of("a", "b", "c", "d"), drawAll(context, key));
    }

    private static void pairs(ScenarioContext context, String key) {
        List<String> flat = Draws.flat(context.session().call("HRANDFIELD " + key + " 5 WITHVALUES"));
        boolean matching = IntStream.range(0, flat.size() / 2)
                .allMatch(n -> flat.get(2 * n + 1).equals("v" + flat.get(2 * n)));
        context.check(
                key + ": WITHVALUES has each field beside its value", flat.size() == 10 && matching, "5 pairs", flat);
    }

    private static Set<String> drawAll(ScenarioContext context, String key) {
        context.session().call("HSET four-" + key + " a 1 b 2 c 3 d 4");
        return new HashSet<>(Replies.texts(context.session().call("HRANDFIELD four-" + key + " -400")));
    }
}
