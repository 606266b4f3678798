package io.kvcompat.bdd.steps;

import io.cucumber.java.ParameterType;
import io.kvcompat.result.Policy;
import io.kvcompat.result.Policy.Match;

/** What may stand in the places of the steps' expressions. */
public final class Parameters {
    /** How exact the comparison is: {@code in any order}, {@code within 5} and the like. */
    @ParameterType("in any order at every depth|in any order|in shape|in type|within \\d+(?:\\.\\d+)?")
    public Policy loosely(String text) {
        return switch (text) {
            case "in any order" -> Policy.of(Match.UNORDERED, null);
            case "in any order at every depth" -> Policy.of(Match.UNORDERED_DEEP, null);
            case "in shape" -> Policy.of(Match.SHAPE, null);
            case "in type" -> Policy.of(Match.TYPE, null);
            default -> Policy.within(Double.parseDouble(text.substring("within ".length())), null);
        };
    }

    /** A reason, which ends the line; may be left out. */
    @ParameterType("(?:, because .+)?")
    public String because(String text) {
        return text.isEmpty() ? text : text.substring(", because ".length());
    }

    /** A reason that must be given. */
    @ParameterType(".+")
    public String reason(String text) {
        return text;
    }

    /** A reply in text notation, to the end of the line. */
    @ParameterType(".+")
    public String answer(String text) {
        return text;
    }
}
