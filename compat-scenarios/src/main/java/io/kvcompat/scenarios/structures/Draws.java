package io.kvcompat.scenarios.structures;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Replies;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws at random and checks what holds of every draw. */
final class Draws {
    private final ScenarioContext context;
    private final String prefix;
    private final Set<String> all;

    /**
     * @param prefix what the names of the checks begin with
     * @param all what may be drawn
     */
    Draws(ScenarioContext context, String prefix, Set<String> all) {
        this.context = context;
        this.prefix = prefix;
        this.all = all;
    }

    void one(String command) {
        String drawn = Replies.text(context.session().call(command));
        context.check(
                prefix + command + " draws one that is there", all.contains(drawn), "one of " + all.size(), drawn);
    }

    /** Draws and checks that {@code count} different ones came. */
    List<String> distinct(String command, int count) {
        List<String> drawn = Replies.texts(context.session().call(command));
        Set<String> different = new HashSet<>(drawn);
        context.check(
                prefix + command + " draws different ones",
                drawn.size() == count && different.size() == count && all.containsAll(different),
                count + " different ones",
                drawn.size() + " with " + different.size() + " different ones");
        return drawn;
    }

    /** Draws and checks that {@code count} came, repeated ones among them where there must be. */
    void repeated(String command, int count) {
        List<String> drawn = Replies.texts(context.session().call(command));
        context.check(
                prefix + command + " draws as many as asked for",
                drawn.size() == count && all.containsAll(new HashSet<>(drawn)),
                count + " that are there",
                drawn.size());
    }

    /** Returns the texts of pairs, which RESP3 nests and RESP2 does not. */
    static List<String> flat(Reply reply) {
        List<String> flat = new ArrayList<>();
        for (Reply item : Replies.items(reply)) {
            flat.addAll(item instanceof ArrayReply ? Replies.texts(item) : List.of(Replies.text(item)));
        }
        return flat;
    }
}
