package io.kvcompat.catalogue.impact;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of an error on the baseline, and what stands in its place on the other server.
 *
 * @param baseline the error without its minus sign
 * @param other the other server's whole reply
 */
record ErrorText(String baseline, String other) {
    private static final int TELLING = 10;

    /** Tells whether a literal is long enough to mean an error and not something else. */
    static boolean isTelling(String text) {
        return text.length() >= TELLING && text.indexOf(' ') > 0 && text.indexOf('\n') < 0;
    }

    /** Returns the errors of one match, one for each line of the baseline's text that is an error. */
    static List<ErrorText> of(String baseline, String other) {
        List<ErrorText> errors = new ArrayList<>();
        for (String line : baseline.split("\n")) {
            if (line.startsWith("-") && line.length() > TELLING && !line.contains("{")) {
                errors.add(new ErrorText(line.substring(1), other));
            }
        }
        return errors;
    }

    /** Tells whether a program that looks for {@code literal} finds it on the baseline and not on the other server. */
    boolean breaks(String literal) {
        String text = literal.strip();
        if (!isTelling(text)) {
            return false;
        }
        boolean whole = text.contains(baseline) && !text.contains(other.replaceFirst("^-", ""));
        return baseline.contains(text) && !other.contains(text) || whole;
    }

    String code() {
        int blank = baseline.indexOf(' ');
        return blank < 0 ? baseline : baseline.substring(0, blank);
    }
}
