package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import java.util.Optional;

/** Shows the class e: at maxmemory 1 with allkeys-random the only key goes, and writes are refused. */
@AutoService(Scenario.class)
public final class KeyspaceEvictedEvents implements Scenario {
    @Override
    public String id() {
        return "pubsub/keyspace-evicted-events";
    }

    @Override
    public String title() {
        return "A key that memory pressure removes tells evicted.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG).disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        CommandScript.run(context, """
            A> PSUBSCRIBE __key*@*__:*                 => >["psubscribe", "__key*@*__:*", :1]
            SET victim 1                               => +OK
            CONFIG SET notify-keyspace-events KEe      => +OK
            CONFIG SET maxmemory-policy allkeys-random => +OK
            """);
        // Outside of a block, at whose end the event may have come or not.
        context.session().call("CONFIG SET maxmemory 1");
        RecordedSession main = context.session();
        context.await(
                "the key to be evicted",
                Reception.PATIENCE,
                () -> Optional.of(main.unrecorded()
                                .call(Command.parse("DBSIZE"))
                                .reply()
                                .toString())
                        .filter(":0"::equals));
        CommandScript.run(context, """
            A< => >["pmessage", "__key*@*__:*", "__keyspace@0__:victim", "evicted"]
            A< => >["pmessage", "__key*@*__:*", "__keyevent@0__:evicted", "victim"]
            """);
        CommandScript.run(context, """
            GET victim             => $-1 || _
            SET another 1          => -OOM command not allowed when used memory > 'maxmemory'.
            CONFIG SET maxmemory 0 => +OK
            SET another 1          => +OK
            A> PING                => ["pong", ""] || +PONG
            """);
    }
}
