package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Protocol;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;

/**
 * Shows which commands a subscribed session may send, the error for all others in RESP2, that an error leaves the
 * subscription alone, and that the session is an ordinary one again after its last UNSUBSCRIBE or RESET.
 */
@AutoService(Scenario.class)
public final class SubscriberCommands implements Scenario {
    @Override
    public String id() {
        return "pubsub/subscriber-commands";
    }

    @Override
    public String title() {
        return "A RESP2 subscriber may send few commands; in RESP3 it may send any.";
    }

    @Override
    public void run(ScenarioContext context) {
        CommandScript.run(context, """
            A> SUBSCRIBE news                   => >["subscribe", "news", :1]
            A> PING                             => ["pong", ""] || +PONG
            A> PING hello                       => ["pong", "hello"] || "hello"
            A> GET k                            => -ERR Can't execute 'get': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context || _
            A> SET k v                          => -ERR Can't execute 'set': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context || +OK
            A> ECHO hello                       => -ERR Can't execute 'echo': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context || "hello"
            A> MULTI                            => -ERR Can't execute 'multi': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context || +OK
            A> EXEC
            A> PUBLISH news from-the-subscriber => -ERR Can't execute 'publish': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context || :1
            A> PUBSUB NUMPAT                    => -ERR Can't execute 'pubsub|numpat': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context || :0
            A> CLIENT GETNAME                   => -ERR Can't execute 'client|getname': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context || _
            A> EVAL "return 1" 0                => -ERR Can't execute 'eval': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context || :1
            A> WATCH k                          => -ERR Can't execute 'watch': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context || +OK
            A> NOSUCHCOMMAND                    => -"ERR unknown command 'NOSUCHCOMMAND', with args beginning with: "
            A> GET                              => -ERR wrong number of arguments for 'get' command
            A> PSUBSCRIBE p*                    => >["psubscribe", "p*", :2]
            A> SSUBSCRIBE s                     => >["ssubscribe", "s", :1]
            PUBLISH news still-subscribed       => :1
            A<                                  => ["message", "news", "still-subscribed"] || >["message", "news", "from-the-subscriber"]
            """);
        CommandScript.run(context, """
            A> UNSUBSCRIBE  => >["unsubscribe", "news", :1]
            A> PUNSUBSCRIBE => >["punsubscribe", "p*", :0]
            A> GET k        => -ERR Can't execute 'get': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context || "v"
            A> SUNSUBSCRIBE => >["sunsubscribe", "s", :0]
            A> GET k        => $-1 || "v"
            A> PING         => +PONG
            """);
        if (context.protocol() == Protocol.RESP2) {
            context.run("""
                B> SUBSCRIBE news
                B> RESET
                B> GET k
                PUBLISH news nobody
                B> PING
                C> SUBSCRIBE news
                C> QUIT
                """);
        }
    }
}
