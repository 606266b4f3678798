package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;
import io.kvcompat.scenarios.Replies;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets scripts leave something behind: as many codes of errors as a server may want to count, and a debugger that has left. */
@AutoService(Scenario.class)
public final class ScriptTraces implements Scenario {
    /** More than the 128 that some servers count. */
    private static final int CODES = 140;

    @Override
    public String id() {
        return "server-behaviour/script-traces";
    }

    @Override
    public String title() {
        return "What scripts leave behind: errors of " + CODES + " codes, and a debugger that has left";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer().protocol(Protocol.RESP2);
    }

    @Override
    public void run(ScenarioContext context) {
        Map<String, String> facts = new LinkedHashMap<>();
        try (OwnServer server = OwnServer.launch(context)) {
            Session session = server.session("errors").unrecorded();
            for (int i = 0; i < CODES; i++) {
                session.call(Command.of("EVAL", "return redis.error_reply(ARGV[1] .. ' x')", "0", "CODE" + i));
            }
            String counts =
                    Replies.text(session.call(Command.of("INFO", "errorstats")).reply());
            facts.put(
                    "INFO errorstats: codes of " + CODES,
                    String.valueOf(counts.lines()
                            .filter(line -> line.startsWith("errorstat_CODE"))
                            .count()));
            facts.put(
                    "INFO errorstats: what is no code",
                    counts.lines()
                            .filter(line -> line.startsWith("errorstat_") && !line.startsWith("errorstat_CODE"))
                            .map(line -> line.replaceAll(":.*", ""))
                            .findFirst()
                            .orElse("none"));
            context.attempt(() -> {
                String debugger = "SCRIPT DEBUG YES\r\nQUIT\r\n";
                String next = "EVAL \"return 1\" 0\r\nPING\r\nQUIT\r\n";
                RawConnection.exchange("127.0.0.1", server.endpoint(), debugger);
                facts.put(
                        "raw " + next + "after another client wanted to debug",
                        RawConnection.exchange("127.0.0.1", server.endpoint(), next));
            });
        }
        Observations notes = new Observations(context);
        facts.forEach(notes::keep);
        notes.read(facts.keySet());
    }
}
