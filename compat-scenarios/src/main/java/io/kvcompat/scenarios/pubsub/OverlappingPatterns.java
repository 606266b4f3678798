package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import java.util.List;

/**
 * Shows that a channel and patterns that overlap each deliver, channel before pattern, how the glob syntax matches, and
 * that PUBLISH counts subscriptions rather than sessions.
 *
 * <p>Several patterns of one session are served in the order of a hash table with a random seed; their order is not
 * compared, what arrives is checked as a set.
 */
@AutoService(Scenario.class)
public final class OverlappingPatterns implements Scenario {
    private static final List<String> EXPECTED = List.of(
            "message sport.ski snow",
            "pmessage * sport.run rain",
            "pmessage * sport.ski snow",
            "pmessage *i sport.ski snow",
            "pmessage sport.* sport.run rain",
            "pmessage sport.* sport.ski snow",
            "pmessage sport.??? sport.run rain",
            "pmessage sport.??? sport.ski snow");

    @Override
    public String id() {
        return "pubsub/overlapping-patterns";
    }

    @Override
    public String title() {
        return "A session gets a message once for its channel and once for each pattern.";
    }

    @Override
    public void run(ScenarioContext context) {
        CommandScript.run(context, """
            A> SUBSCRIBE news.art           => >["subscribe", "news.art", :1]
            A> PSUBSCRIBE news.*            => >["psubscribe", "news.*", :2]
            PUBLISH news.art once-for-each  => :2
            PUBLISH news.music pattern-only => :1
            PUBLISH news nobody             => :0
            A<                              => >["message", "news.art", "once-for-each"]
            A<                              => >["pmessage", "news.*", "news.art", "once-for-each"]
            A<                              => >["pmessage", "news.*", "news.music", "pattern-only"]
            """);
        CommandScript.run(context, """
            class> PSUBSCRIBE h[ae]llo   => >["psubscribe", "h[ae]llo", :1]
            negated> PSUBSCRIBE h[^e]llo => >["psubscribe", "h[^e]llo", :1]
            range> PSUBSCRIBE h[a-b]llo  => >["psubscribe", "h[a-b]llo", :1]
            escaped> PSUBSCRIBE h\\*llo   => >["psubscribe", "h\\\\*llo", :1]
            unclosed> PSUBSCRIBE h[ae    => >["psubscribe", "h[ae", :1]
            PUBLISH hello 1              => :1
            PUBLISH hallo 2              => :3
            PUBLISH hbllo 3              => :2
            PUBLISH h*llo 4              => :2
            PUBLISH "h[ae" 5             => :0
            PUBLISH hllo 6               => :0
            class<                       => >["pmessage", "h[ae]llo", "hello", "1"]
            class<                       => >["pmessage", "h[ae]llo", "hallo", "2"]
            negated<                     => >["pmessage", "h[^e]llo", "hallo", "2"]
            negated<                     => >["pmessage", "h[^e]llo", "hbllo", "3"]
            negated<                     => >["pmessage", "h[^e]llo", "h*llo", "4"]
            range<                       => >["pmessage", "h[a-b]llo", "hallo", "2"]
            range<                       => >["pmessage", "h[a-b]llo", "hbllo", "3"]
            escaped<                     => >["pmessage", "h\\\\*llo", "h*llo", "4"]
            """);
        Session many = context.session("many").unrecorded();
        many.call(Command.parse("SUBSCRIBE sport.ski"));
        many.call(Command.parse("PSUBSCRIBE * sport.* sport.??? *i"));
        CommandScript.run(context, """
            PUBLISH sport.ski snow => :5
            PUBLISH sport.run rain => :3
            PUBSUB NUMPAT          => :10
            """);
        Reception.Received received = Reception.on(many).takeAll(8);
        context.check(
                "each subscription delivers once", received.labels().equals(EXPECTED), EXPECTED.toString(), received);
        context.checkEquals("the channel comes before the patterns", "message", received.kindOfFirst());
    }
}
