package io.kvcompat.scenarios.structures;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Bulk;
import io.kvcompat.scenarios.Replies;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Fills a collection up to a configured threshold of its encoding, and one element beyond.
 *
 * <p>What fills it is not recorded: how much that is depends on the server's configuration.
 */
final class Threshold {
    private final ScenarioContext context;
    private final String setting;
    private final int limit;

    /** Reads the setting, recorded; skips the scenario where the server does not tell it or has none of that name. */
    Threshold(ScenarioContext context, String setting) {
        this.context = context;
        this.setting = setting;
        Reply reply = context.session().call("CONFIG GET " + setting);
        if (reply.isError() || Replies.texts(reply).isEmpty()) {
            context.skip("The server does not tell its setting " + setting + ": " + reply);
        }
        this.limit = (int) Replies.integer(Replies.items(reply).get(1));
    }

    /**
     * Fills {@code key} to the limit, checks its encoding, adds one more, checks that it has changed, and that it does
     * not change back when that one is taken out again.
     *
     * @param add the name of the command that adds elements
     * @param element the words of the nth element
     * @param remove the command that removes the nth element
     */
    void cross(
            String key,
            String add,
            IntFunction<List<String>> element,
            IntFunction<Command> remove,
            String small,
            String large) {
        List<String> words = new ArrayList<>(List.of(add, key));
        for (int n = 0; n < limit; n++) {
            words.addAll(element.apply(n));
        }
        Bulk bulk = new Bulk(context, "main");
        bulk.call(Bulk.command(words));
        encoding(key, "with as many elements as " + setting, small);
        List<String> more = new ArrayList<>(List.of(add, key));
        more.addAll(element.apply(limit));
        bulk.call(Bulk.command(more));
        encoding(key, "with one element more than " + setting, large);
        bulk.call(remove.apply(limit));
        encoding(key, "after that element was removed", large);
    }

    /** Adds one element of {@code limit} bytes, then one that is a byte longer. */
    void crossLength(String key, IntFunction<Command> addOfLength, String small, String large) {
        Bulk bulk = new Bulk(context, "main");
        bulk.call(addOfLength.apply(limit));
        encoding(key, "with an element as long as " + setting, small);
        bulk.call(addOfLength.apply(limit + 1));
        encoding(key, "with an element longer than " + setting, large);
    }

    private void encoding(String key, String when, String expected) {
        String actual = Replies.text(context.session().call("OBJECT ENCODING " + key));
        context.checkEquals(key + " " + when, expected, actual);
    }
}
