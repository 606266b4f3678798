package io.kvcompat.bdd.run;

import io.kvcompat.bdd.config.Echo;
import io.kvcompat.bdd.feature.FeatureException;
import io.kvcompat.scenarios.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scenarios chosen by their ids.
 *
 * @param wanted ids, in which {@code *} stands for anything; none chooses every scenario
 */
public record Selection(List<String> wanted) {
    /** Chooses every scenario. */
    public static final Selection ALL = new Selection(List.of());

    public Selection {
        wanted = List.copyOf(wanted);
    }

    boolean isAll() {
        return wanted.isEmpty();
    }

    boolean has(String id) {
        return isAll() || wanted.stream().anyMatch(one -> matches(one, id));
    }

    private static boolean matches(String wanted, String id) {
        // Ids may hold a * of their own.
        return wanted.equals(id)
                || wanted.contains("*")
                        && Pattern.matches(
                                Stream.of(wanted.split("\\*", -1))
                                        .map(Pattern::quote)
                                        .collect(Collectors.joining(".*")),
                                id);
    }

    /** Refuses what chooses no scenario at all. */
    /** An id is made of words; anything else may be a password in the wrong place. */
    private static String shown(String one, Collection<String> ids) {
        return one.contains("/") && !one.contains("@") ? one : Echo.of(one, ids.toArray(String[]::new));
    }

    void requireIn(Collection<String> ids) {
        List<String> mistakes = new ArrayList<>();
        for (String one : wanted) {
            if (ids.stream().noneMatch(id -> matches(one, id))) {
                mistakes.add("No scenario has the id `" + shown(one, ids) + "`; "
                        + Spelling.nearest(one, List.copyOf(ids))
                                .map(id -> "did you mean `" + id + "`?")
                                .orElse("`compat list` shows those that there are"));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new FeatureException(mistakes);
        }
    }
}
