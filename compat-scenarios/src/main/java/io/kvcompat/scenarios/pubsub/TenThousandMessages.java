package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Answer;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sends 5,000 numbered messages from each of two publishers at a time to three subscribers.
 *
 * <p>Nothing here depends on time: publishers start after every subscription is confirmed, and when both are done a PING
 * on each subscriber marks the end of what it will ever get: a server answers a subscriber in order. What had arrived is
 * reported.
 */
@AutoService(Scenario.class)
public final class TenThousandMessages implements Scenario {
    private final int each;
    private final List<String> numbers;

    /** Sends 5,000 messages from each publisher. */
    public TenThousandMessages() {
        this(5_000);
    }

    TenThousandMessages(int each) {
        this.each = each;
        this.numbers =
                IntStream.rangeClosed(1, each).mapToObj(Integer::toString).toList();
    }

    @Override
    public String id() {
        return "pubsub/ten-thousand-messages";
    }

    @Override
    public String title() {
        return "Two publishers send 10,000 numbered messages to three subscribers: none is lost, each publisher in order.";
    }

    @Override
    public void run(ScenarioContext context) {
        List<Session> subscribers = Stream.of("one", "two", "three")
                .map(name -> context.session("subscriber-" + name).unrecorded())
                .toList();
        subscribers.forEach(subscriber -> Reception.on(subscriber).subscribe("numbers"));
        long start = System.nanoTime();
        List<CompletableFuture<Long>> publishers = Stream.of("left", "right")
                .map(name -> publish(context.session("publisher-" + name).unrecorded(), name))
                .toList();
        for (CompletableFuture<Long> publisher : publishers) {
            context.checkEquals("every message reaches three subscribers", 3L * each, publisher.join());
        }
        for (int i = 0; i < subscribers.size(); i++) {
            Reception.Received received = Reception.on(subscribers.get(i)).takeAll(2 * each);
            String who = "subscriber " + (i + 1);
            for (String publisher : List.of("left", "right")) {
                context.check(
                        who + " gets every message of publisher " + publisher + " in order",
                        received.payloadsOf(publisher).equals(numbers),
                        "1 to " + each + " in order",
                        received);
            }
        }
        context.metric("messages delivered per second", 6 * each / ((System.nanoTime() - start) / 1e9), "1/s");
    }

    /** Sends all messages without waiting between them; gives how many receivers the server counted in all. */
    private CompletableFuture<Long> publish(Session publisher, String name) {
        // A thread each, so that both send at a time on any machine.
        return CompletableFuture.supplyAsync(
                () -> publishAll(publisher, name), task -> new Thread(task, "publisher-" + name).start());
    }

    private long publishAll(Session publisher, String name) {
        List<CompletableFuture<Answer>> answers = numbers.stream()
                .map(number ->
                        publisher.send(Command.of("PUBLISH", "numbers", name + ":" + number), Reception.PATIENCE))
                .toList();
        return answers.stream()
                .mapToLong(answer -> answer.join().reply() instanceof IntegerReply receivers ? receivers.value() : 0)
                .sum();
    }
}
