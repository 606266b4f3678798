package io.kvcompat.comparison;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.AttributeReply;
import io.kvcompat.reply.BulkErrorReply;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SetReply;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds the worst discrepancy of two replies in canonical form, the first of its kind. */
final class ReplyComparison {
    /** By what it does to a program, and then as {@link Kind} lists them. */
    private static final List<Kind> WORST_FIRST =
            List.of(Kind.MISSING_COMMAND, Kind.TYPE, Kind.ERROR_CODE, Kind.VALUE, Kind.ORDER, Kind.ERROR_TEXT);

    private final @Nullable Double within;
    private final UnaryOperator<Reply> sorted;

    /**
     * @param within the greatest difference of two numbers; null where they are compared like anything else
     * @param sorted sorts the elements of a reply at every depth
     */
    ReplyComparison(@Nullable Double within, UnaryOperator<Reply> sorted) {
        this.within = within;
        this.sorted = sorted;
    }

    /** Returns the worst discrepancy of two lists of equal length, null for none. */
    @Nullable
    Discrepancy compareAll(List<Reply> baseline, List<Reply> other) {
        return worst(baseline, other, this::compare, i -> baseline.size() == 1 ? "" : "reply " + (i + 1));
    }

    private @Nullable Discrepancy compare(Reply baseline, Reply other) {
        Discrepancy found = find(baseline, other);
        if (found == null || !Placeholder.type(baseline).equals(Placeholder.type(other))) {
            return found;
        }
        // Before a type that differs somewhere inside only because the elements have moved.
        return sorted.apply(baseline).equals(sorted.apply(other))
                ? new Discrepancy(Kind.ORDER, found.path(), found.baseline(), found.other())
                : found;
    }

    private @Nullable Discrepancy find(Reply baseline, Reply other) {
        if (baseline.equals(other)) {
            return null;
        }
        if (baseline.isError() && other.isError()) {
            return errors(baseline, other);
        }
        if (!Placeholder.type(baseline).equals(Placeholder.type(other))) {
            boolean missing = UnknownCommandErrors.isSaidBy(baseline) != UnknownCommandErrors.isSaidBy(other);
            return new Discrepancy(missing ? Kind.MISSING_COMMAND : Kind.TYPE, "", baseline, other);
        }
        return switch (baseline.type()) {
            case ARRAY -> items(baseline, other, ((ArrayReply) baseline).items(), ((ArrayReply) other).items());
            case SET -> items(baseline, other, ((SetReply) baseline).items(), ((SetReply) other).items());
            case PUSH -> items(baseline, other, ((PushReply) baseline).items(), ((PushReply) other).items());
            case MAP -> entries((MapReply) baseline, (MapReply) other);
            case ATTRIBUTE -> attributes((AttributeReply) baseline, (AttributeReply) other);
            default ->
                within != null && Numbers.areWithin(within, baseline, other)
                        ? null
                        : new Discrepancy(Kind.VALUE, "", baseline, other);
        };
    }

    private Discrepancy errors(Reply baseline, Reply other) {
        Kind kind;
        if (UnknownCommandErrors.isSaidBy(baseline) != UnknownCommandErrors.isSaidBy(other)) {
            kind = Kind.MISSING_COMMAND;
        } else if (baseline.type() != other.type()) {
            kind = Kind.TYPE;
        } else {
            kind = code(baseline).equals(code(other)) ? Kind.ERROR_TEXT : Kind.ERROR_CODE;
        }
        return new Discrepancy(kind, "", baseline, other);
    }

    private static String code(Reply error) {
        return error instanceof ErrorReply simple ? simple.code() : ((BulkErrorReply) error).code();
    }

    private @Nullable Discrepancy items(Reply baseline, Reply other, List<Reply> left, List<Reply> right) {
        return left.size() == right.size()
                ? worst(left, right, this::find, i -> "[" + i + "]")
                : new Discrepancy(Kind.VALUE, "", baseline, other);
    }

    private @Nullable Discrepancy entries(MapReply baseline, MapReply other) {
        List<MapReply.Entry> left = baseline.entries();
        List<MapReply.Entry> right = other.entries();
        boolean moved = !keys(left).equals(keys(right));
        if (moved) {
            left = left.stream().sorted(ReplyOrder.ENTRIES).toList();
            right = right.stream().sorted(ReplyOrder.ENTRIES).toList();
            if (!keys(left).equals(keys(right))) {
                return new Discrepancy(Kind.VALUE, "", baseline, other);
            }
        }
        List<Reply> keys = keys(left);
        Discrepancy found = worst(
                left,
                right,
                (ours, theirs) -> find(ours.value(), theirs.value()),
                i -> "{" + ReplyTexts.of(keys.get(i)) + "}");
        return found == null && moved ? new Discrepancy(Kind.ORDER, "", baseline, other) : found;
    }

    private static List<Reply> keys(List<MapReply.Entry> entries) {
        return entries.stream().map(MapReply.Entry::key).toList();
    }

    private @Nullable Discrepancy attributes(AttributeReply baseline, AttributeReply other) {
        return worst(
                List.of(baseline.attributes(), baseline.reply()),
                List.of(other.attributes(), other.reply()),
                this::find,
                i -> i == 0 ? "|attributes|" : "");
    }

    private static <T> @Nullable Discrepancy worst(
            List<T> left, List<T> right, BiFunction<T, T, @Nullable Discrepancy> each, IntFunction<String> step) {
        Discrepancy worst = null;
        for (int i = 0; i < left.size(); i++) {
            Discrepancy found = each.apply(left.get(i), right.get(i));
            if (found != null && (worst == null || rank(found) < rank(worst))) {
                worst = found.under(step.apply(i));
            }
        }
        return worst;
    }

    private static int rank(Discrepancy discrepancy) {
        return WORST_FIRST.indexOf(discrepancy.kind());
    }
}
