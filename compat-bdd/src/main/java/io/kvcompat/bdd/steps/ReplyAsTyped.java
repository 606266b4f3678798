package io.kvcompat.bdd.steps;

import io.kvcompat.bdd.scenario.MalformedStepException;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.reply.ReplySyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an expected reply, and says how to write one that was typed as redis-cli or a client library shows it. */
final class ReplyAsTyped {
    private static final Pattern NULL = Pattern.compile("(?i)\\(?(?:nil|null|none)\\)?");
    private static final Pattern STATUS = Pattern.compile("OK|PONG|QUEUED|Background .*");
    private static final Pattern INTEGER = Pattern.compile("(?:\\(integer\\) )?([+-]?\\d+)");
    private static final Pattern BOOLEAN = Pattern.compile("(?i)\\(?(true|false)\\)?");
    private static final Pattern DOUBLE = Pattern.compile("(?:\\(double\\) )?([+-]?\\d+\\.\\d+)");
    private static final Pattern ERROR = Pattern.compile("\\(error\\) (.+)|([A-Z]{3,} .+)");
    private static final Pattern EMPTY = Pattern.compile("\\(empty (?:array|list or set|list|set|hash)\\)");
    private static final Pattern WORD = Pattern.compile("'(.*)'|([^\\[\\]{}\"]+)");

    private ReplyAsTyped() {}

    /**
     * Reads a reply in text notation.
     *
     * @throws MalformedStepException when {@code text} is none; the message says what was likely meant
     */
    static Reply parse(String text) {
        try {
            return ReplyNotation.parse(text);
        } catch (ReplySyntaxException e) {
            throw new MalformedStepException(e.getMessage()
                    + meant(text).map(reply -> "; did you mean " + reply + "?").orElse(""));
        }
    }

    private static Optional<String> meant(String text) {
        if (NULL.matcher(text).matches()) {
            return Optional.of("$-1 (in RESP3 _)");
        } else if (STATUS.matcher(text).matches()) {
            return Optional.of("+" + text);
        } else if (EMPTY.matcher(text).matches()) {
            return Optional.of("[]");
        }
        return group(INTEGER, text)
                .map(number -> ":" + number.replace("+", ""))
                .or(() ->
                        group(DOUBLE, text).map(number -> "\"" + number + "\" (as a double of RESP3 ," + number + ")"))
                .or(() -> group(BOOLEAN, text).map(value -> value.equalsIgnoreCase("true") ? "#t" : "#f"))
                .or(() -> group(ERROR, text).map(error -> "-" + error))
                .or(() -> group(WORD, text).map(word -> ReplyNotation.print(new BulkStringReply(Bytes.of(word)))));
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(matcher.group(1))
                .or(() -> matcher.groupCount() > 1 ? Optional.ofNullable(matcher.group(2)) : Optional.empty());
    }
}
