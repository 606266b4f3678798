package io.kvcompat.known.rule;

import io.kvcompat.client.Protocol;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a change shows; what is empty or null is not asked for.
 *
 * @param commands names in upper case, with a subcommand or without: {@code SET}, {@code CLIENT KILL}
 * @param line the command's line, a text with holes which the replies share
 * @param subject what was looked at, of an observation
 * @param push whether it is about out-of-band frames
 * @param with words, one of which is among the arguments
 * @param without words, none of which is among the arguments
 * @param protocol the lane
 * @param transaction whether the command stands in a transaction
 * @param subscribed whether the session is subscribed to something
 * @param cluster whether the server is a node of a cluster
 * @param script what the script that the command runs contains, one of them
 * @param after lines with holes, one of which was sent before
 * @param length how long the longest argument was that was sent with the key, in bytes, from and to; empty for any
 * @param step a text with holes, the step's id
 * @param scenario the scenario's id
 */
record Where(
        List<String> commands,
        @Nullable Template line,
        @Nullable Template subject,
        boolean push,
        List<String> with,
        List<String> without,
        @Nullable Protocol protocol,
        @Nullable Boolean transaction,
        @Nullable Boolean subscribed,
        @Nullable Boolean cluster,
        List<String> script,
        List<Template> after,
        List<Long> length,
        @Nullable Template step,
        @Nullable String scenario) {
    /** Tells whether a scene is among these; what its line holds is added to {@code bindings}. */
    boolean includes(Scene scene, Map<String, String> bindings) {
        return isCommand(scene)
                && isPlace(scene, bindings)
                && isState(scene)
                && isAmong(scene, with, true)
                && isAmong(scene, without, false)
                && hasScript(scene)
                && isAfter(scene, bindings);
    }

    private boolean isCommand(Scene scene) {
        if (commands.isEmpty()) {
            return true;
        }
        String name = scene.name();
        String full = name + " " + scene.word(1);
        return commands.contains(name) || commands.contains(full);
    }

    private boolean isPlace(Scene scene, Map<String, String> bindings) {
        if (push != (scene.command() == null && scene.step().contains("/push/"))) {
            return false;
        }
        return (protocol == null || protocol == scene.protocol())
                && (scenario == null || scenario.equals(scene.scenario()))
                && (step == null || step.matchesNamed(scene.step(), scene, bindings))
                && (subject == null
                        || scene.subject() != null && subject.matchesNamed(scene.subject(), scene, bindings))
                && (line == null || scene.command() != null && line.matchesNamed(scene.line(), scene, bindings));
    }

    private boolean isState(Scene scene) {
        return (transaction == null || transaction == scene.circumstances().inTransaction())
                && (subscribed == null || subscribed == scene.circumstances().isSubscribed())
                && (cluster == null || cluster == scene.baseline().mode().equals("cluster"));
    }

    private static boolean isAmong(Scene scene, List<String> words, boolean wanted) {
        if (words.isEmpty()) {
            return true;
        }
        for (int i = 1; i < 64 && scene.typed(i) != null; i++) {
            if (words.contains(scene.word(i))) {
                return wanted;
            }
        }
        return !wanted;
    }

    private boolean hasScript(Scene scene) {
        if (script.isEmpty()) {
            return true;
        }
        String text = scene.circumstances().script();
        return script.stream().anyMatch(text::contains);
    }

    private boolean isAfter(Scene scene, Map<String, String> bindings) {
        if (!after.isEmpty()
                && after.stream().noneMatch(one -> scene.circumstances().wasBefore(one, scene, bindings))) {
            return false;
        }
        if (length.isEmpty()) {
            return true;
        }
        long longest = scene.circumstances().longestWith(scene);
        return longest >= length.get(0) && longest <= length.get(1);
    }
}
