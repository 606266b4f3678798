package io.kvcompat.catalogue.impact.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program does with a literal.
 *
 * @param role what it does
 * @param match how it is compared; null where it is not
 * @param negated whether what is not like it is looked for
 * @param name the constant that holds it, the method that is given it, or the key that it stands under
 * @param several whether it is one of several in a list or map
 * @param scope the place of the function that it stands in; -1 for none
 * @param conjunctions the places of the conditions that must hold together with it
 */
public record Use(
        Role role,
        @Nullable Match match,
        boolean negated,
        String name,
        boolean several,
        int scope,
        List<Integer> conjunctions) {
    public Use {
        conjunctions = List.copyOf(conjunctions);
    }

    /** What becomes of a literal. */
    public enum Role {
        /** Something is compared with it. */
        COMPARED,
        /** Something waits for it in a log, or alerts on it. */
        AWAITED,
        /** An error is made of it. */
        RAISED,
        /** It is printed, logged, or what a mock answers. */
        PRINTED,
        /** It has a name: a constant or a variable. */
        NAMED,
        /** Something is looked up by it. */
        KEY,
        /** A method is given it. */
        ARGUMENT,
        /** Anything else. */
        OTHER
    }

    /** How something is compared with a text. */
    public enum Match {
        EQUALS,
        PREFIX,
        SUFFIX,
        CONTAINS,
        REGEX
    }

    /** Tells whether it must hold together with another. */
    public boolean isTogether(Use other) {
        return conjunctions.stream().anyMatch(other.conjunctions::contains);
    }
}
