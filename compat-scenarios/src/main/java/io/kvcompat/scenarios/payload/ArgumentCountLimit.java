package io.kvcompat.scenarios.payload;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Endpoint;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

@AutoService(Scenario.class)
public final class ArgumentCountLimit extends LimitScenario {
    public ArgumentCountLimit() {
        super(
                "limit-argument-count",
                "A command of more arguments than a server counts is refused before they are sent, and the connection closed");
    }

    @Override
    void exceed(ScenarioContext context, Endpoint endpoint) {
        String refused = "-ERR Protocol error: invalid multibulk length, then closed";
        context.checkEquals("2147483648 arguments", refused, answer(endpoint, "*2147483648\r\n"));
        context.checkEquals("a number beyond 64 bits", refused, answer(endpoint, "*9223372036854775808\r\n"));
        context.checkEquals(
                "a line that does not end",
                "-ERR Protocol error: too big mbulk count string, then closed",
                answer(endpoint, "*" + "1".repeat(64 * PayloadSize.KB)));
    }
}
