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
public final class BulkLengthLimit extends LimitScenario {
    public BulkLengthLimit() {
        super(
                "limit-bulk-length",
                "A value of just proto-max-bulk-len is taken, one byte more is refused before it is sent, and the connection closed",
                "--proto-max-bulk-len",
                "1mb");
    }

    @Override
    void exceed(ScenarioContext context, Endpoint endpoint) {
        RecordedSession session = context.sessionTo("main", endpoint);
        Bytes largest = Bytes.wrap(PayloadBytes.random(PayloadSize.MB));
        session.call(new Command(List.of(Bytes.of("SET"), Bytes.of("large"), largest)));
        CommandScript.run(context, """
            STRLEN large             => :1048576
            APPEND large x           => -ERR string exceeds maximum allowed size (proto-max-bulk-len)
            SETRANGE large 1048576 x => -ERR string exceeds maximum allowed size (proto-max-bulk-len)
            SETRANGE other 1048576 x => -ERR string exceeds maximum allowed size (proto-max-bulk-len)
            STRLEN large             => :1048576
            """);
        context.checkEquals(
                "a value of one byte more",
                "-ERR Protocol error: invalid bulk length, then closed",
                answer(endpoint, announcedSet(PayloadSize.MB + 1)));
        context.checkEquals(
                "a length below zero",
                "-ERR Protocol error: invalid bulk length, then closed",
                answer(endpoint, announcedSet(-5)));
    }
}
