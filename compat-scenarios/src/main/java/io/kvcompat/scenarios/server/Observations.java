package io.kvcompat.scenarios.server;

import io.kvcompat.client.Answer;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Bulk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Facts read out of long replies, one by one.
 *
 * <p>A reply like that of INFO holds hundreds of facts among values that are never the same twice. Each fact is kept in the
 * lane's database under the name of what it is about, and reading it there is recorded: a fact that one server lacks is one
 * difference, {@code GET "INFO memory: used_memory"}, and not a text of 300 lines.
 */
final class Observations {
    private final ScenarioContext context;
    private final Bulk bulk;

    Observations(ScenarioContext context) {
        this.context = context;
        this.bulk = new Bulk(context, "main");
    }

    /** Keeps one fact about {@code subject}. */
    void keep(String subject, String fact) {
        bulk.send(Command.of("SET", subject, fact));
    }

    /** Keeps several facts about {@code subject}, each under a name of its own. */
    void keep(String subject, Map<String, String> facts) {
        if (facts.isEmpty()) {
            return;
        }
        List<String> words = new ArrayList<>(List.of("HSET", subject));
        facts.forEach((name, fact) -> {
            words.add(name);
            words.add(fact);
        });
        bulk.send(Bulk.command(words));
    }

    /** Reads the fact about each subject, recorded; a null stands for one that this server does not tell. */
    void read(Collection<String> subjects) {
        bulk.await();
        subjects.forEach(subject -> context.session().call(Command.of("GET", subject)));
    }

    /** Reads the facts of these names about each subject, recorded. */
    void read(Collection<String> subjects, List<String> names) {
        bulk.await();
        for (String subject : subjects) {
            List<String> words = new ArrayList<>(List.of("HMGET", subject));
            words.addAll(names);
            context.session().call(Bulk.command(words));
        }
    }

    /** Sends a command that is not recorded and returns its answer. */
    Answer ask(Command command) {
        return context.session().unrecorded().call(command);
    }
}
