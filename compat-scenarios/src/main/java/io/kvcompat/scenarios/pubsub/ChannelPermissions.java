package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Session;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
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
        CommandScript.run(context, """
            ACL SETUSER reader on nopass ~* +@all -@dangerous resetchannels &news.* => +OK
            A> AUTH reader any          => +OK
            A> SUBSCRIBE news.art       => >["subscribe", "news.art", :1]
            A> SUBSCRIBE secret
            A> PSUBSCRIBE news.*        => >["psubscribe", "news.*", :2]
            A> PSUBSCRIBE news.a*
            A> PSUBSCRIBE *
            A> SSUBSCRIBE secret
            B> AUTH reader any          => +OK
            B> PUBLISH news.art allowed => :2
            B> PUBLISH secret refused
            B> SPUBLISH secret refused
            B> MULTI                    => +OK
            B> PUBLISH secret refused
            B> EXEC                     => -EXECABORT Transaction discarded because of previous errors.
            B> EVAL "return redis.pcall('PUBLISH', 'secret', 'x')['err']" 0
            A<                          => >["message", "news.art", "allowed"]
            A<                          => >["pmessage", "news.*", "news.art", "allowed"]
            """);
        CommandScript.run(context, """
            ACL SETUSER reader resetchannels &other => +OK
            """);
        Session reader = context.session("A").unrecorded();
        boolean ended = context.await(
                "the subscriber to be disconnected",
                Reception.PATIENCE,
                () -> reader.isOpen() ? Optional.empty() : Optional.of(true));
        context.checkEquals("taking away a channel disconnects its subscriber", true, ended);
        CommandScript.run(context, """
            B> PING                  => +PONG
            B> PUBLISH other allowed => :0
            ACL DELUSER reader       => :1
            """);
    }
}
