package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import java.util.List;
import java.util.Set;

/** Sends every command that takes arguments without any: servers refuse it, and one that does not know it says so. */
@AutoService(Scenario.class)
public final class CommandArity implements Scenario {
    /** Those of which the run thinks that they change the process, whatever follows: their features try them. */
    private static final Set<String> ELSEWHERE =
            Set.of("CLUSTER", "DEBUG", "MODULE", "REPLCONF", "REPLICAOF", "SLAVEOF", "PSYNC", "SYNC");

    @Override
    public String id() {
        return "server-behaviour/command-arity";
    }

    @Override
    public String title() {
        return "A command without its arguments is refused, one that a server lacks is unknown";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG, Permission.SERVER);
    }

    @Override
    public void run(ScenarioContext context) {
        for (String line : NameLists.of("commands.txt")) {
            List<String> words = List.of(line.split(" "));
            List<String> command = words.subList(0, words.size() - 1);
            int arity = Math.abs(Integer.parseInt(words.get(words.size() - 1)));
            if (arity > command.size() && !ELSEWHERE.contains(command.get(0))) {
                context.session().exchange(Command.parse(String.join(" ", command)));
            }
        }
    }
}
