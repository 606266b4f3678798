package io.kvcompat.accept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which of the unexpected differences are accepted: those that fit all that is given; what is empty is not asked for.
 *
 * @param ids ids of differences
 * @param kinds kinds, {@code error-text} say
 * @param commands names of commands, {@code GETRANGE} say, in any case
 */
public record Choice(List<String> ids, List<String> kinds, List<String> commands) {
    public Choice {
        ids = List.copyOf(ids);
        kinds = List.copyOf(kinds);
        commands = List.copyOf(commands);
    }

    /** Returns what was chosen; a name that fits nothing is a mistake, and told. */
    List<Reported> of(List<Reported> unexpected) {
        Set<String> unused = new HashSet<>(ids);
        Set<String> names = new HashSet<>();
        commands.forEach(command -> names.add(command.toUpperCase(Locale.ROOT)));
        List<Reported> chosen = new ArrayList<>();
        for (Reported one : unexpected) {
            unused.remove(one.id());
            if ((ids.isEmpty() || ids.contains(one.id()))
                    && (kinds.isEmpty() || kinds.contains(one.kind()))
                    && (names.isEmpty() || names.contains(one.subject()))) {
                chosen.add(one);
            }
        }
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("No unexpected difference has the id "
                    + unused.stream().sorted().findFirst().orElse("") + "; diff.json has those that there are");
        }
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(
                    unexpected.isEmpty()
                            ? "Nothing to accept: the report has no unexpected difference"
                            : "Nothing to accept: none of the " + unexpected.size()
                                    + " unexpected differences fits what is asked for");
        }
        return chosen;
    }
}
