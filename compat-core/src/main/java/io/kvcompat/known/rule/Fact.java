package io.kvcompat.known.rule;

import io.kvcompat.command.Command;
import io.kvcompat.comparison.ComparedAnswer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a scenario kept on the server and read back, as reports of versions before observations have them.
 *
 * @param subject what it is about
 * @param baseline what the baseline has
 * @param other what the other has
 */
record Fact(String subject, String baseline, String other) {
    private static final Pattern SAID = Pattern.compile("(.*?): (.*)", Pattern.DOTALL);

    static @Nullable Fact of(@Nullable Command command, ComparedAnswer ours, ComparedAnswer theirs) {
        if (command == null || command.parts().size() != 2) {
            return null;
        }
        String subject = command.parts().get(1).utf8();
        if (command.name().equals("GET") && subject.indexOf(' ') > 0) {
            return new Fact(subject, value(ours), value(theirs));
        }
        Matcher left = SAID.matcher(value(ours));
        Matcher right = SAID.matcher(value(theirs));
        return command.name().equals("ECHO")
                        && left.matches()
                        && right.matches()
                        && left.group(1).equals(right.group(1))
                ? new Fact(left.group(1), left.group(2), right.group(2))
                : null;
    }

    private static String value(ComparedAnswer answer) {
        String word = answer.isSingle() ? Place.word(answer.reply()) : null;
        return word == null ? Scene.NOT_OBSERVED : word;
    }
}
