package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
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
        context.run("""
            A> SUBSCRIBE news.art
            A> PSUBSCRIBE news.*
            PUBLISH news.art once-for-each
            PUBLISH news.music pattern-only
            PUBLISH news nobody
            """);
        context.run("""
            class> PSUBSCRIBE h[ae]llo
            negated> PSUBSCRIBE h[^e]llo
            range> PSUBSCRIBE h[a-b]llo
            escaped> PSUBSCRIBE h\\*llo
            unclosed> PSUBSCRIBE h[ae
            PUBLISH hello 1
            PUBLISH hallo 2
            PUBLISH hbllo 3
            PUBLISH h*llo 4
            PUBLISH "h[ae" 5
            PUBLISH hllo 6
            """);
        Session many = context.session("many").unrecorded();
        many.call(Command.parse("SUBSCRIBE sport.ski"));
        many.call(Command.parse("PSUBSCRIBE * sport.* sport.??? *i"));
        context.run("""
            PUBLISH sport.ski snow
            PUBLISH sport.run rain
            PUBSUB NUMPAT
            """);
        Reception.Received received = Reception.on(many).takeAll(8);
        context.check(
                "each subscription delivers once", received.labels().equals(EXPECTED), EXPECTED.toString(), received);
        context.checkEquals("the channel comes before the patterns", "message", received.kindOfFirst());
    }
}
