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

/** In each encoding; replies of SPOP and SRANDMEMBER are random, which the servers say by their command tips. */
@AutoService(Scenario.class)
public final class SetRandomMembers implements Scenario {
    @Override
    public String id() {
        return "data-structures/set-random-members";
    }

    @Override
    public String title() {
        return "SRANDMEMBER draws and leaves, SPOP draws and takes, each in any encoding";
    }

    @Override
    public void run(ScenarioContext context) {
        draw(
                context,
                "integers",
                IntStream.range(0, 30).mapToObj(Integer::toString).toList());
        draw(context, "words", IntStream.range(0, 30).mapToObj(n -> "w" + n).toList());
        draw(context, "large", IntStream.range(0, 2000).mapToObj(n -> "m" + n).toList());
    }

    private static void draw(ScenarioContext context, String key, List<String> members) {
        int size = members.size();
        Refusal.skipOn(context, context.session().call("SADD " + key + " " + String.join(" ", members)));
        Draws draws = new Draws(context, "", new HashSet<>(members));

        draws.one("SRANDMEMBER " + key);
        draws.distinct("SRANDMEMBER " + key + " 5", 5);
        draws.distinct("SRANDMEMBER " + key + " " + (size - 1), size - 1);
        draws.distinct("SRANDMEMBER " + key + " " + (size + 1), size);
        draws.repeated("SRANDMEMBER " + key + " -50", 50);
        count(context, key, size);

        Set<String> popped = new HashSet<>(draws.distinct("SPOP " + key + " 5", 5));
        count(context, key, size - 5);
        popped.addAll(draws.distinct("SPOP " + key + " " + (size - 8), size - 8));
        count(context, key, 3);
        popped.addAll(Replies.texts(context.session().call("SPOP " + key + " 100")));
        context.checkEquals(key + ": every member was popped once", size, popped.size());
        context.checkEquals(
                key + ": an emptied set is gone",
                0L,
                Replies.integer(context.session().call("EXISTS " + key)));
    }

    private static void count(ScenarioContext context, String key, long expected) {
        context.checkEquals(
                key + ": SCARD is " + expected,
                expected,
                Replies.integer(context.session().call("SCARD " + key)));
    }
}
