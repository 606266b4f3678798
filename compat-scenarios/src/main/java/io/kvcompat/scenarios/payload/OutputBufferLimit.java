package io.kvcompat.scenarios.payload;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Endpoint;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Failure;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import java.util.List;

@AutoService(Scenario.class)
public final class OutputBufferLimit extends LimitScenario {
    public OutputBufferLimit() {
        super(
                "limit-output-buffer",
                "Who asks for a reply of more than client-output-buffer-limit is cut off",
                "--client-output-buffer-limit",
                "normal 1mb 0 0");
    }

    @Override
    void exceed(ScenarioContext context, Endpoint endpoint) {
        RecordedSession session = context.sessionTo("main", endpoint);
        Bytes value = Bytes.of("v".repeat(5 * PayloadSize.MB));
        session.call(new Command(List.of(Bytes.of("SET"), Bytes.of("large"), value)));
        CommandScript.run(context, "STRLEN large => :5242880");
        session.call("GETRANGE large 0 999");
        RecordedSession reader = context.sessionTo("reader", endpoint);
        reader.exchange("GET large");
        RecordedSession lister = context.sessionTo("lister", endpoint);
        Bytes element = Bytes.of("e".repeat(100 * PayloadSize.KB));
        for (int i = 0; i < 50; i++) {
            session.unrecorded().call(new Command(List.of(Bytes.of("RPUSH"), Bytes.of("list"), element)));
        }
        session.call("LLEN list");
        Exchange list = lister.exchange("LRANGE list 0 -1");
        context.check(
                "who asks for too long a list is cut off",
                list.failure() != null && list.failure().kind() == Failure.Kind.CONNECTION_LOST,
                "the end of the connection",
                list.failure() == null ? list.replies() : list.failure().message());
    }
}
