package io.kvcompat.scenarios.scan;

import com.google.auto.service.AutoService;
import io.kvcompat.reply.Bytes;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Bulk;
import io.kvcompat.scenarios.CommandScript;
import java.util.List;

/** Not recorded: which keys a foreign cursor meets depends on the seed of the server's hash function. */
@AutoService(Scenario.class)
public final class ScanForeignCursor implements Scenario {
    private static final int ELEMENTS = 1000;

    @Override
    public String id() {
        return "scan-and-iter/scan-foreign-cursor";
    }

    @Override
    public String title() {
        return "An iteration from a cursor that the server never gave ends, and returns nothing that is not there";
    }

    @Override
    public void run(ScenarioContext context) {
        for (Collection collection : Collection.values()) {
            new Bulk(context, "main").call(collection.add(Tally.STAYS, 0, ELEMENTS));
            for (String cursor : List.of("1", "12345", "4294967295", "9223372036854775808", "18446744073709551615")) {
                Tally tally = new Tally(ELEMENTS);
                boolean ended =
                        new Iteration(context, collection, 10).run(Bytes.of(cursor), tally, 10 * ELEMENTS, () -> {});
                String name = collection + " from cursor " + cursor + ": ";
                context.check(name + "the iteration ends", ended, "cursor 0", tally.calls() + " calls");
                context.checkEquals(name + "nothing was returned that never was there", 0L, tally.strangers());
            }
            new Bulk(context, "main").call(collection.remove(Tally.STAYS, 0, ELEMENTS));
        }
        CommandScript.run(context, "DBSIZE => :0");
    }
}
