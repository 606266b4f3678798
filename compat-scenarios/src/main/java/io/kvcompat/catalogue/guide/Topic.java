package io.kvcompat.catalogue.guide;

import io.kvcompat.comparison.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that changes: what an entry of the catalogue tells of the two servers of a guide.
 *
 * @param id the id of the entry
 * @param title what differs
 * @param severity how much it matters
 * @param group the group of commands to which it belongs
 * @param commands the names of the commands on which it was seen, sorted; empty when there are none
 * @param why why it differs; null when that is not known
 * @param who who is hit; null when that is not known
 * @param whatToDo what to do about it; null when there is nothing to say
 * @param link where upstream says so; null when that is not known
 * @param scenarios the scenarios of the suite that show it, sorted
 * @param examples the first of what was seen, each command once before any comes again
 * @param again how it is seen again; null when that was not found between these servers
 */
public record Topic(
        String id,
        String title,
        Severity severity,
        String group,
        List<String> commands,
        @Nullable String why,
        @Nullable String who,
        @Nullable String whatToDo,
        @Nullable String link,
        List<String> scenarios,
        List<Example> examples,
        @Nullable ReproductionSteps again) {
    public Topic {
        commands = List.copyOf(commands);
        scenarios = List.copyOf(scenarios);
        examples = List.copyOf(examples);
    }
}
