package io.kvcompat.known.rule;

import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.reply.BulkErrorReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SimpleStringReply;
import io.kvcompat.reply.VerbatimStringReply;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Some words in a text, wherever in a reply it stands, are others; the rest of the text is the same.
 *
 * @param replace the words of the baseline
 * @param by the words of the other
 * @param reverse whether they are the other's words that are replaced, where the baseline's stand nowhere
 * @param errorsOnly whether it is about errors alone, and about strings in which scripts handed them on
 */
record TextRewrite(Template replace, Template by, boolean errorsOnly, boolean reverse) implements Relation {
    /** Longer texts have no words that anyone would rewrite. */
    private static final int LIMIT = 1 << 16;

    @Override
    public @Nullable Rest reduce(
            Scene scene,
            Map<String, String> bindings,
            ComparedAnswer baseline,
            ComparedAnswer other,
            boolean outermost) {
        if (reverse) {
            Rest rest = rewrite(scene, bindings, other, baseline);
            return rest == null ? null : new Rest(rest.other(), rest.baseline());
        }
        return rewrite(scene, bindings, baseline, other);
    }

    private @Nullable Rest rewrite(
            Scene scene, Map<String, String> bindings, ComparedAnswer baseline, ComparedAnswer other) {
        String text = baseline.isSingle() ? textOf(baseline.reply()) : null;
        String wanted = other.isSingle() ? textOf(other.reply()) : null;
        if (text == null || wanted == null) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        String rest = text;
        boolean found = false;
        while (true) {
            Map<String, String> captured = new HashMap<>(bindings);
            Optional<Matcher> match = replace.find(rest, scene, true, captured);
            if (match.isEmpty() || match.get().end() == match.get().start()) {
                break;
            }
            Optional<String> words = by.fill(scene, false, captured);
            if (words.isEmpty()) {
                return null;
            }
            found = true;
            out.append(rest, 0, match.get().start()).append(words.get());
            rest = rest.substring(match.get().end());
        }
        String rewritten = out.append(rest).toString();
        return found && !rewritten.equals(text)
                ? new Rest(ComparedAnswer.of(with(baseline.reply(), rewritten)), other)
                : null;
    }

    @Override
    public boolean isNear(Scene scene, Map<String, String> bindings, ComparedAnswer baseline) {
        String text = baseline.isSingle() ? textOf(baseline.reply()) : null;
        return text != null
                && replace.find(text, scene, true, new HashMap<>(bindings)).isPresent();
    }

    private @Nullable String textOf(Reply reply) {
        Bytes value = null;
        if (reply instanceof ErrorReply error) {
            value = error.value();
        } else if (reply instanceof BulkErrorReply error) {
            value = error.value();
        } else if (reply instanceof BulkStringReply bulk) {
            value = bulk.value();
        } else if (reply instanceof SimpleStringReply simple && !errorsOnly) {
            value = simple.value();
        } else if (reply instanceof VerbatimStringReply verbatim && !errorsOnly) {
            value = verbatim.value();
        }
        return value == null || value.isShortened() || value.length() > LIMIT ? null : value.utf8();
    }

    private static Reply with(Reply reply, String text) {
        Bytes value = Bytes.of(text);
        return switch (reply.type()) {
            case ERROR -> new ErrorReply(value);
            case BULK_ERROR -> new BulkErrorReply(value);
            case SIMPLE_STRING -> new SimpleStringReply(value);
            case VERBATIM_STRING -> new VerbatimStringReply(((VerbatimStringReply) reply).format(), value);
            default -> new BulkStringReply(value);
        };
    }
}
