package io.kvcompat.guide;

import io.kvcompat.diff.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that changes: one entry of the catalogue, or several of one title, which say the same of different commands.
 *
 * @param ids the ids of the entries; the first names the topic
 * @param title what differs
 * @param severity how much it matters
 * @param group the group of commands to which it belongs
 * @param commands the names of the commands on which it was seen, sorted; empty when there are none
 * @param why why it differs; null when that is not known
 * @param who who is hit; null when that is not known
 * @param whatToDo what to do about it; null when there is nothing to say
 * @param links where upstream says so
 * @param alsoFrom measured baselines from which the way to this server brings it, too
 * @param alsoTo measured servers to which the way from this baseline brings it, too
 * @param examples the first of what was seen, each command once before any comes again
 * @param moreExamples how many there are beside these
 */
public record Topic(
        List<String> ids,
        String title,
        Severity severity,
        String group,
        List<String> commands,
        @Nullable String why,
        @Nullable String who,
        @Nullable String whatToDo,
        List<String> links,
        List<Server> alsoFrom,
        List<Server> alsoTo,
        List<Example> examples,
        int moreExamples) {
    public Topic {
        ids = List.copyOf(ids);
        commands = List.copyOf(commands);
        links = List.copyOf(links);
        alsoFrom = List.copyOf(alsoFrom);
        alsoTo = List.copyOf(alsoTo);
        examples = List.copyOf(examples);
    }

    /** Returns the id that stands for the topic. */
    public String id() {
        return ids.get(0);
    }
}
