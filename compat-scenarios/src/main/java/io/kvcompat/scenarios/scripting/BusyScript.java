package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.result.Policy;
import io.kvcompat.result.Policy.Match;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import io.kvcompat.scenarios.OwnServer;
import java.util.List;

/**
 * Runs an endless script on a server of its own whose {@code busy-reply-threshold} is lowered: other sessions get BUSY, SCRIPT
 * KILL ends it, and the reply of the killed script, of EVAL and of FCALL, says so.
 */
@AutoService(Scenario.class)
public final class BusyScript implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/busy-script";
    }

    @Override
    public String title() {
        return "A script that runs too long makes the server BUSY until it is killed.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        try (OwnServer server = OwnServer.launch(context, "--busy-reply-threshold", "20")) {
            RecordedSession runner = server.session("runner");
            RecordedSession other = server.session("other");
            RecordedSession third = server.session("third");
            CommandScript.run(context, """
                other> SCRIPT KILL   => -NOTBUSY No scripts in execution right now.
                other> FUNCTION KILL => -NOTBUSY No scripts in execution right now.
                """);
            RecordedSession.Pending script = runner.send("EVAL \"while true do end\" 0");
            server.awaitBusy();
            for (String line : List.of("PING", "GET k", "FUNCTION KILL", "SCRIPT FLUSH", "SHUTDOWN SAVE")) {
                other.exchange(Command.parse(line));
            }
            other.comparing(Policy.of(Match.SHAPE, "it holds for how long the script has run"))
                    .call("FUNCTION STATS");
            CommandScript.run(context, """
                third> MULTI   => +OK
                third> GET k
                third> EXEC
                third> WATCH k => +OK
                third> UNWATCH => +OK
                """);
            for (String line : List.of(
                    "SELECT 0",
                    "CLIENT SETNAME worker",
                    "CLIENT GETNAME",
                    "CLIENT SETINFO LIB-NAME mine",
                    "CLIENT NO-EVICT on",
                    "CLIENT NO-TOUCH on",
                    "CLIENT REPLY ON",
                    "CLIENT GETREDIR",
                    "CLIENT TRACKING on")) {
                third.exchange(Command.parse(line));
            }
            other.call("SCRIPT KILL");
            script.await(OwnServer.PATIENCE);
            CommandScript.run(context, """
                other> PING        => +PONG
                other> SCRIPT KILL => -NOTBUSY No scripts in execution right now.
                """);

            other.call(
                    "FUNCTION LOAD \"#!lua name=lib\\nredis.register_function('forever', function() while true do end end)\"");
            RecordedSession.Pending function = runner.send("FCALL forever 0");
            server.awaitBusy();
            other.call("PING");
            other.call("SCRIPT KILL");
            other.call("FUNCTION KILL");
            function.await(OwnServer.PATIENCE);
            CommandScript.run(context, "other> PING => +PONG");

            RecordedSession.Pending stubborn =
                    runner.send("EVAL \"while true do\\npcall(function()\\nwhile true do\\nend\\nend)\\nend\" 0");
            server.awaitBusy();
            other.call("SCRIPT KILL");
            stubborn.await(OwnServer.PATIENCE);
            CommandScript.run(context, "other> PING => +PONG");
        }
    }
}
