package io.kvcompat.scenarios.transactions;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Answer;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Queues 2,000 increments without waiting between them and checks that EXEC returns 1 to 2,000. */
@AutoService(Scenario.class)
public final class LargeTransaction implements Scenario {
    private static final int COMMANDS = 2_000;

    @Override
    public String id() {
        return "lua-and-tx/large-transaction";
    }

    @Override
    public String title() {
        return "A transaction of 2,000 commands replies to each in order.";
    }

    @Override
    public void run(ScenarioContext context) {
        Session session = context.session().unrecorded();
        session.call(Command.parse("MULTI"));
        List<CompletableFuture<Answer>> queued = IntStream.rangeClosed(1, COMMANDS)
                .mapToObj(i -> session.send(Command.parse("INCR counter"), Duration.ofSeconds(10)))
                .toList();
        context.check(
                "every command is queued",
                queued.stream()
                        .allMatch(answer -> answer.join().reply().toString().equals("+QUEUED")),
                "+QUEUED",
                null);
        Reply reply = session.call(Command.parse("EXEC")).reply();
        List<String> replies = reply instanceof ArrayReply array
                ? array.items().stream().map(Reply::toString).toList()
                : List.of();
        context.check(
                "EXEC returns 1 to 2,000 in order",
                replies.equals(IntStream.rangeClosed(1, COMMANDS)
                        .mapToObj(i -> ":" + i)
                        .toList()),
                ":1 to :" + COMMANDS,
                replies.size() + " replies");
        CommandScript.run(context, "GET counter => \"2000\"");
    }
}
