package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Answer;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * Shows that one RESP3 session can subscribe and work at a time: messages arrive while it is blocked and between 1,000
 * pipelined replies, each in order, none taken for the other.
 */
@AutoService(Scenario.class)
public final class PushesBetweenReplies implements Scenario {
    private static final int ROUNDS = 1_000;

    @Override
    public String id() {
        return "pubsub/pushes-between-replies";
    }

    @Override
    public String title() {
        return "In RESP3 messages arrive between the replies of the same session, and confuse none.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.protocol(Protocol.RESP3);
    }

    @Override
    public void run(ScenarioContext context) {
        CommandScript.run(context, """
            A> SUBSCRIBE news          => >["subscribe", "news", :1]
            A> SET k v                 => +OK
            PUBLISH news one           => :1
            A> GET k                   => "v"
            PUBLISH news two           => :1
            A> INCR counter            => :1
            A>> BLPOP queue 5
            PUBLISH news while-blocked => :1
            RPUSH queue job            => :1
            A<                         => ["queue", "job"]
            A> UNSUBSCRIBE news        => >["unsubscribe", "news", :0]
            A> GET k                   => "v"
            A<                         => >["message", "news", "one"]
            A<                         => >["message", "news", "two"]
            A<                         => >["message", "news", "while-blocked"]
            """);
        Session worker = context.session("worker").unrecorded();
        Session publisher = context.session("publisher").unrecorded();
        worker.call(Command.parse("SUBSCRIBE ticks"));
        List<CompletableFuture<Answer>> replies = new ArrayList<>();
        for (int i = 1; i <= ROUNDS; i++) {
            replies.add(worker.send(Command.parse("INCR total"), Reception.PATIENCE));
            publisher.send(Command.of("PUBLISH", "ticks", Integer.toString(i)), Reception.PATIENCE);
        }
        List<String> numbers =
                IntStream.rangeClosed(1, ROUNDS).mapToObj(Integer::toString).toList();
        context.check(
                "each of 1,000 replies is its command's",
                replies.stream()
                        .map(reply -> reply.join().reply().toString().substring(1))
                        .toList()
                        .equals(numbers),
                "1 to 1,000 in order",
                replies.get(ROUNDS - 1).join().reply());
        publisher.call(Command.parse("PING"));
        Reception.Received received = Reception.on(worker).takeAll(ROUNDS);
        context.check(
                "each of 1,000 messages arrives in order",
                received.payloads().equals(numbers),
                "1 to 1,000 in order",
                received);
    }
}
