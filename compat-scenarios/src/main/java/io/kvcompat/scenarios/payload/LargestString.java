package io.kvcompat.scenarios.payload;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Endpoint;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;

/** As large as it gets: 512 MB, or what the system property {@code compat.payload.largest} says ({@code 8MB}, say). */
@AutoService(Scenario.class)
public final class LargestString extends LimitScenario {
    private static final String PROPERTY = "compat.payload.largest";

    public LargestString() {
        super(
                "limit-largest-string",
                "A string of 512 MB is taken, one byte more is refused, by SET before it is sent, and by APPEND and SETRANGE",
                "--proto-max-bulk-len",
                Integer.toString(largest()));
    }

    private static int largest() {
        return PayloadSize.parse(System.getProperty(PROPERTY, "512MB")).bytes();
    }

    @Override
    void exceed(ScenarioContext context, Endpoint endpoint) {
        int most = largest();
        try (StreamingConnection connection = new StreamingConnection(endpoint)) {
            connection.send(announcedSet(most));
            connection.sendZeros(most);
            connection.send("\r\n");
            context.checkEquals("the largest value", "+OK", connection.line());
        }
        RecordedSession session = context.sessionTo("main", endpoint);
        session.call("STRLEN large");
        CommandScript.run(context, "APPEND large x => -ERR string exceeds maximum allowed size (proto-max-bulk-len)");
        session.call("SETRANGE large " + most + " x");
        CommandScript.run(context, "SETBIT other 4294967296 1 => -ERR bit offset is not an integer or out of range");
        session.call("GETRANGE large " + (most - 2) + " " + most);
        session.call("DEL large");
        context.checkEquals(
                "a value of one byte more",
                "-ERR Protocol error: invalid bulk length, then closed",
                answer(endpoint, announcedSet(most + 1L)));
    }
}
