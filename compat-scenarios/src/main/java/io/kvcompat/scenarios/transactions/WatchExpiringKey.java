package io.kvcompat.scenarios.transactions;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import java.time.Duration;
import java.util.Optional;

/**
 * Shows WATCH on a key whose time runs out between WATCH and EXEC, and on a key that had run out before.
 *
 * <p>Whether the key was alive when it was watched is asked, and the attempt repeated when a slow machine missed it.
 */
@AutoService(Scenario.class)
public final class WatchExpiringKey implements Scenario {
    private static final int ATTEMPTS = 50;

    @Override
    public String id() {
        return "lua-and-tx/watch-expiring-key";
    }

    @Override
    public String title() {
        return "A watched key that runs out counts as changed; one that was gone before does not.";
    }

    @Override
    public void run(ScenarioContext context) {
        Session watcher = context.session().unrecorded();
        boolean alive = false;
        for (int attempt = 0; attempt < ATTEMPTS && !alive; attempt++) {
            watcher.call(Command.parse("UNWATCH"));
            watcher.call(Command.parse("SET k v PX 100"));
            watcher.call(Command.parse("WATCH k"));
            alive = watcher.call(Command.parse("EXISTS k")).reply().toString().equals(":1");
        }
        context.check("the key was alive when it was watched", alive, "alive", alive ? "alive" : "gone each time");
        awaitGone(context);
        CommandScript.run(context, """
            MULTI               => +OK
            SET result conflict => +QUEUED
            EXEC                => *-1 || _
            EXISTS result       => :0
            """);
        watcher.call(Command.parse("SET k v PX 1"));
        awaitGone(context);
        CommandScript.run(context, """
            WATCH k                => +OK
            MULTI                  => +OK
            SET result no-conflict => +QUEUED
            EXEC                   => [+OK]
            GET result             => "no-conflict"
            """);
    }

    private static void awaitGone(ScenarioContext context) {
        Session other = context.session("other").unrecorded();
        context.await(
                "the key to run out",
                Duration.ofSeconds(10),
                () -> Optional.of(other.call(Command.parse("EXISTS k")).reply().toString())
                        .filter(":0"::equals));
    }
}
