package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Shows the confirmations of the three UNSUBSCRIBE commands: for a channel, for one that was never subscribed, without
 * arguments, and without arguments when nothing is left (null and the remaining count).
 *
 * <p>Servers leave several channels in the order of a hash table with a random seed, so that many at once are checked as
 * a set; what is recorded leaves one at a time.
 */
@AutoService(Scenario.class)
public final class UnsubscribeConfirmations implements Scenario {
    @Override
    public String id() {
        return "pubsub/unsubscribe";
    }

    @Override
    public String title() {
        return "UNSUBSCRIBE counts down, and without arguments leaves every channel.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            A> SUBSCRIBE a b c
            A> PSUBSCRIBE p*
            A> SSUBSCRIBE s
            A> UNSUBSCRIBE b
            A> UNSUBSCRIBE never-subscribed
            A> UNSUBSCRIBE a a
            A> UNSUBSCRIBE
            A> UNSUBSCRIBE
            A> PUNSUBSCRIBE q* p*
            A> PUNSUBSCRIBE
            A> SUNSUBSCRIBE other
            A> SUNSUBSCRIBE
            A> SUNSUBSCRIBE
            """);
        context.run("""
            A> SET k 1
            A> GET k
            PUBLISH c gone
            PUBLISH p1 gone
            SPUBLISH s gone
            fresh> UNSUBSCRIBE
            fresh> PUNSUBSCRIBE
            fresh> SUNSUBSCRIBE
            """);
        List<String> channels = List.of("one", "two", "three", "four", "five");
        Session many = context.session("many").unrecorded();
        many.call(Command.of("SUBSCRIBE").with(channels.toArray(String[]::new)));
        List<PubSubFrame> left = many.call(Command.of("UNSUBSCRIBE")).replies().stream()
                .map(PubSubFrame::of)
                .toList();
        context.checkEquals(
                "UNSUBSCRIBE without arguments names every channel once",
                new TreeSet<>(channels),
                left.stream().map(PubSubFrame::channel).collect(Collectors.toCollection(TreeSet::new)));
        context.checkEquals(
                "and counts down to none",
                List.of(4L, 3L, 2L, 1L, 0L),
                left.stream().map(PubSubFrame::count).toList());
    }
}
