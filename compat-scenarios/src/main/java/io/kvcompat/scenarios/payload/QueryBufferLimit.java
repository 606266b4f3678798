package io.kvcompat.scenarios.payload;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Endpoint;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import java.util.List;

@AutoService(Scenario.class)
public final class QueryBufferLimit extends LimitScenario {
    public QueryBufferLimit() {
        super(
                "limit-query-buffer",
                "Who sends a value of more than client-query-buffer-limit is cut off without a word, and nothing is written",
                "--client-query-buffer-limit",
                "1mb");
    }

    @Override
    void exceed(ScenarioContext context, Endpoint endpoint) {
        context.checkEquals("one value of 5 MB", StreamingConnection.CLOSED, answer(endpoint, 1, 5 * PayloadSize.MB));
        context.checkEquals("five values of half a MB in one command", ":5", answer(endpoint, 5, PayloadSize.MB / 2));
        RecordedSession queuing = context.sessionTo("queuing", endpoint);
        Command push =
                new Command(List.of(Bytes.of("RPUSH"), Bytes.of("queued"), Bytes.of("v".repeat(600 * PayloadSize.KB))));
        CommandScript.run(context, "queuing> MULTI => +OK");
        queuing.exchange(push);
        queuing.exchange(push);
        RecordedSession session = context.sessionTo("main", endpoint);
        CommandScript.run(context, "LLEN large => :5");
        session.call("LLEN queued");
    }

    private static String answer(Endpoint endpoint, int count, int bytes) {
        try (StreamingConnection connection = new StreamingConnection(endpoint)) {
            connection.send("*" + (count + 2) + "\r\n$5\r\nRPUSH\r\n$5\r\nlarge\r\n");
            for (int i = 0; i < count; i++) {
                connection.send("$" + bytes + "\r\n");
                connection.sendZeros(bytes);
                connection.send("\r\n");
            }
            return connection.line();
        }
    }
}
