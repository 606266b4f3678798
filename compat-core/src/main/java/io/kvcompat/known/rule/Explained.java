package io.kvcompat.known.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one difference.
 *
 * @param entries the ids of the known differences that explain it, nothing being left over; empty when something is
 * @param consequence whether it only follows from a difference that these explain
 * @param near where it is not explained: the id of one that explains a part of it; null for none
 * @param expired where it is not explained: the id of one that would explain it had it not expired; null for none
 */
public record Explained(
        List<String> entries,
        boolean consequence,
        @Nullable String near,
        @Nullable String expired) {
    /** No rule says anything. */
    public static final Explained NOT = new Explained(List.of(), false, null, null);

    public Explained {
        entries = List.copyOf(entries);
    }

    /** Tells whether nothing is left over. */
    public boolean isWhole() {
        return !entries.isEmpty();
    }
}
