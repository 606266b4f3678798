package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SetReply;
import io.kvcompat.scenario.CrossTargetScenario;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Replies;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks COMMAND INFO about every command and subcommand that any server of the run has, and takes it apart: the same facts
 * in both protocols, whatever order a server gives flags in.
 */
@AutoService(Scenario.class)
public final class CommandInfo implements CrossTargetScenario {
    private static final List<String> FACTS = List.of("arity", "flags", "keys", "categories", "tips", "key-specs");

    @Override
    public String id() {
        return "server-behaviour/command-info";
    }

    @Override
    public String title() {
        return "COMMAND INFO tells arity, flags, keys, ACL categories, tips and key specifications of every command";
    }

    @Override
    public void runTogether(List<ScenarioContext> lanes) {
        Descriptions.compare(
                lanes,
                "COMMAND INFO",
                FACTS,
                found -> !found.isEmpty() && found.get(0) instanceof ArrayReply description
                        ? facts(description.items())
                        : Map.of());
    }

    private static Map<String, String> facts(List<Reply> parts) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("arity", text(parts.get(1)));
        facts.put("flags", sorted(parts.get(2)));
        facts.put("keys", text(parts.get(3)) + " " + text(parts.get(4)) + " " + text(parts.get(5)));
        facts.put("categories", sorted(parts.get(6)));
        facts.put("tips", sorted(parts.get(7)));
        facts.put("key-specs", text(parts.get(8)));
        return facts;
    }

    private static String sorted(Reply reply) {
        return Replies.items(reply).stream().map(CommandInfo::text).sorted().collect(Collectors.joining(" "));
    }

    private static String text(Reply reply) {
        if (reply instanceof ArrayReply || reply instanceof SetReply || reply instanceof MapReply) {
            return join(Replies.items(reply));
        }
        return reply instanceof io.kvcompat.reply.IntegerReply integer
                ? Long.toString(integer.value())
                : Replies.text(reply);
    }

    private static String join(Collection<Reply> replies) {
        return replies.stream().map(CommandInfo::text).collect(Collectors.joining(" ", "(", ")"));
    }
}
