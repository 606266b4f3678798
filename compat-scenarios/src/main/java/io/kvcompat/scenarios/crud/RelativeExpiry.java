package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Policy;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Refusal;
import io.kvcompat.scenarios.Replies;
import java.util.List;

@AutoService(Scenario.class)
public final class RelativeExpiry implements Scenario {
    private static final long MILLIS = 1_000_000;

    @Override
    public String id() {
        return "basic-crud/relative-expiry";
    }

    @Override
    public String title() {
        return "A time to live given from now on ends that much after the server's clock, in each command that takes one";
    }

    @Override
    public void run(ScenarioContext context) {
        RecordedSession session = context.session();
        Refusal.skipOn(context, session.call("SET k v"));
        for (String command : List.of(
                "SET k v EX 1000",
                "SET k v PX 1000000",
                "SETEX k 1000 v",
                "PSETEX k 1000000 v",
                "EXPIRE k 1000",
                "PEXPIRE k 1000000",
                "EXPIRE k 1000 XX",
                "GETEX k EX 1000",
                "GETEX k PX 1000000")) {
            long before = now(context);
            Reply reply = session.call(command);
            context.check(command + " is taken", !reply.isError(), "no error", reply);
            long after = now(context);
            long end = Replies.integer(session.comparing(clock()).call("PEXPIRETIME k"));
            context.check(
                    command + " ends in 1000 s",
                    before + MILLIS <= end && end <= after + MILLIS,
                    "between " + (before + MILLIS) + " and " + (after + MILLIS),
                    end);
        }
        left(context, "TTL k", 970, 1000);
        left(context, "PTTL k", 970_000, MILLIS);
    }

    private static Policy clock() {
        return Policy.of(Policy.Match.TYPE, "it is the time of day plus 1000 s");
    }

    private static void left(ScenarioContext context, String command, long least, long most) {
        Policy policy = Policy.within(most - least, "the time since it was set has passed");
        Reply reply = context.session().comparing(policy).call(command);
        long left = Replies.integer(reply);
        context.check(command + " tells what is left", least <= left && left <= most, least + " to " + most, left);
    }

    /** Returns the server's time, in milliseconds; unrecorded. */
    private static long now(ScenarioContext context) {
        List<Reply> time = Replies.items(
                context.session().unrecorded().call(Command.of("TIME")).reply());
        return Replies.integer(time.get(0)) * 1000 + Replies.integer(time.get(1)) / 1000;
    }
}
