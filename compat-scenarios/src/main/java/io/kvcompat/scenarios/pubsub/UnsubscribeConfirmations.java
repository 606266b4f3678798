package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
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
        CommandScript.run(context, """
            A> SUBSCRIBE a b c              => >["subscribe", "a", :1] && >["subscribe", "b", :2] && >["subscribe", "c", :3]
            A> PSUBSCRIBE p*                => >["psubscribe", "p*", :4]
            A> SSUBSCRIBE s                 => >["ssubscribe", "s", :1]
            A> UNSUBSCRIBE b                => >["unsubscribe", "b", :3]
            A> UNSUBSCRIBE never-subscribed => >["unsubscribe", "never-subscribed", :3]
            A> UNSUBSCRIBE a a              => >["unsubscribe", "a", :2] && >["unsubscribe", "a", :2]
            A> UNSUBSCRIBE                  => >["unsubscribe", "c", :1]
            A> UNSUBSCRIBE                  => ["unsubscribe", $-1, :1] || >["unsubscribe", _, :1]
            A> PUNSUBSCRIBE q* p*           => >["punsubscribe", "q*", :1] && >["punsubscribe", "p*", :0]
            A> PUNSUBSCRIBE                 => ["punsubscribe", $-1, :0] || >["punsubscribe", _, :0]
            A> SUNSUBSCRIBE other           => >["sunsubscribe", "other", :1]
            A> SUNSUBSCRIBE                 => >["sunsubscribe", "s", :0]
            A> SUNSUBSCRIBE
            """);
        CommandScript.run(context, """
            A> SET k 1      => +OK
            A> GET k        => "1"
            PUBLISH c gone  => :0
            PUBLISH p1 gone => :0
            SPUBLISH s gone => :0
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
