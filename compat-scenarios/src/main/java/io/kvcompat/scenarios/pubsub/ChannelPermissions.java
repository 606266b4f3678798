package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Session;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import java.util.Optional;

/**
 * Shows the channel rules of ACL: the errors of SUBSCRIBE, PSUBSCRIBE, SSUBSCRIBE and PUBLISH, that a pattern must be
 * granted literally, that PUBLISH in MULTI is refused when queued, and that taking away a channel ends the subscriber's
 * connection.
 */
@AutoService(Scenario.class)
public final class ChannelPermissions implements Scenario {
    @Override
    public String id() {
        return "pubsub/channel-permissions";
    }

    @Override
    public String title() {
        return "A user without a right to a channel is refused, and disconnected when the right is taken away.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.SERVER);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            ACL SETUSER reader on nopass ~* +@all -@dangerous resetchannels &news.*
            A> AUTH reader any
            A> SUBSCRIBE news.art
            A> SUBSCRIBE secret
            A> PSUBSCRIBE news.*
            A> PSUBSCRIBE news.a*
            A> PSUBSCRIBE *
            A> SSUBSCRIBE secret
            B> AUTH reader any
            B> PUBLISH news.art allowed
            B> PUBLISH secret refused
            B> SPUBLISH secret refused
            B> MULTI
            B> PUBLISH secret refused
            B> EXEC
            B> EVAL "return redis.pcall('PUBLISH', 'secret', 'x')['err']" 0
            """);
        context.run("""
            ACL SETUSER reader resetchannels &other
            """);
        Session reader = context.session("A").unrecorded();
        boolean ended = context.await(
                "the subscriber to be disconnected",
                Reception.PATIENCE,
                () -> reader.isOpen() ? Optional.empty() : Optional.of(true));
        context.checkEquals("taking away a channel disconnects its subscriber", true, ended);
        context.run("""
            B> PING
            B> PUBLISH other allowed
            ACL DELUSER reader
            """);
    }
}
