package io.kvcompat.scenarios.transactions;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Protocol;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;

/**
 * Shows that what was queued when a session is reset or closed never runs, and that RESET forgets what was watched.
 */
@AutoService(Scenario.class)
public final class EndOfSession implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/end-of-session";
    }

    @Override
    public String title() {
        return "RESET and the end of a session discard its transaction.";
    }

    @Override
    public void run(ScenarioContext context) {
        CommandScript.run(context, """
            SET k 1         => +OK
            A> MULTI        => +OK
            A> SET k queued => +QUEUED
            """);
        context.session("A").close();
        if (context.protocol() == Protocol.RESP2) {
            context.run("""
                B> WATCH k
                B> MULTI
                B> SET k queued
                B> RESET
                B> EXEC
                SET k 2
                B> MULTI
                B> GET k
                B> EXEC
                """);
        }
        CommandScript.run(context, """
            C> MULTI        => +OK
            C> SET k queued => +QUEUED
            C> QUIT         => +OK
            GET k           => "2" || "1"
            """);
    }
}
