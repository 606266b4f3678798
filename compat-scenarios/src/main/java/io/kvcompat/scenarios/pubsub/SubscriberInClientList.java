package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import java.util.List;
import java.util.stream.Stream;

/** Shows the fields sub, psub and ssub and the type filter of CLIENT LIST. */
@AutoService(Scenario.class)
public final class SubscriberInClientList implements Scenario {
    @Override
    public String id() {
        return "pubsub/client-list";
    }

    @Override
    public String title() {
        return "CLIENT LIST tells what a session is subscribed to.";
    }

    @Override
    public void run(ScenarioContext context) {
        CommandScript.run(context, """
            A> CLIENT SETNAME subscriber-under-test => +OK
            A> SUBSCRIBE a b                        => >["subscribe", "a", :1] && >["subscribe", "b", :2]
            A> PSUBSCRIBE p*                        => >["psubscribe", "p*", :3]
            A> SSUBSCRIBE s1 s2 s3                  => >["ssubscribe", "s1", :1] && >["ssubscribe", "s2", :2] && >["ssubscribe", "s3", :3]
            """);
        String line = clients(context, "CLIENT LIST TYPE pubsub")
                .filter(text -> text.contains("name=subscriber-under-test "))
                .findFirst()
                .orElse("no such client");
        for (String field : List.of("sub=2", "psub=1", "ssub=3", "flags=P")) {
            context.check(
                    "CLIENT LIST TYPE pubsub has " + field,
                    (" " + line + " ").contains(" " + field + " "),
                    field,
                    line);
        }
        context.check(
                "CLIENT LIST TYPE normal leaves the subscriber out",
                clients(context, "CLIENT LIST TYPE normal")
                        .noneMatch(text -> text.contains("name=subscriber-under-test ")),
                "no client of that name",
                null);
    }

    private static Stream<String> clients(ScenarioContext context, String command) {
        Reply reply =
                context.session().unrecorded().call(Command.parse(command)).reply();
        return reply.toString().replace("\\n", "\n").lines();
    }
}
