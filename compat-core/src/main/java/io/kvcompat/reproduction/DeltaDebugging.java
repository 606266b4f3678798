package io.kvcompat.reproduction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes a list as short as it can be while something still holds of it, by leaving out parts, the large ones first
 * (delta debugging): of what is left nothing can be left out alone.
 */
public final class DeltaDebugging {
    private DeltaDebugging() {}

    /**
     * Returns the shortest list that was found.
     *
     * @param all a list of which {@code holds} is true
     * @param holds whether what is looked for is still there; called once for each attempt. Once it is false for all that
     *     is asked, as when time has run out, the shortest list until then is returned.
     */
    public static <T> List<T> shortest(List<T> all, Predicate<List<T>> holds) {
        List<T> kept = new ArrayList<>(all);
        int size = Math.max(1, kept.size() / 2);
        while (!kept.isEmpty()) {
            boolean shorter = false;
            // From the end: what comes late depends on what comes early, seldom the other way round.
            for (int end = kept.size(); end > 0; end -= size) {
                List<T> less = without(kept, Math.max(0, end - size), end);
                if (holds.test(less)) {
                    kept = less;
                    shorter = true;
                }
            }
            if (size == 1 && !shorter) {
                break;
            }
            size = size == 1 ? 1 : size / 2;
        }
        return List.copyOf(kept);
    }

    private static <T> List<T> without(List<T> all, int from, int to) {
        List<T> less = new ArrayList<>(all.subList(0, from));
        less.addAll(all.subList(to, all.size()));
        return less;
    }
}
