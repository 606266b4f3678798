package io.kvcompat.known.rule;

import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.reply.DoubleReply;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells whether two answers may differ only because the two sides hold other data: the types are those of one reply, and each
 * text in it was sent to the server or is a word that stands for its state.
 */
final class Plausible {
    private static final Set<ReplyType> NULLS = EnumSet.of(ReplyType.NULL, ReplyType.NULL_BULK, ReplyType.NULL_ARRAY);

    private static final Set<String> WORDS = Set.of(
            "OK",
            "QUEUED",
            "none",
            "string",
            "list",
            "set",
            "zset",
            "hash",
            "stream",
            "raw",
            "embstr",
            "int",
            "listpack",
            "listpackex",
            "quicklist",
            "hashtable",
            "intset",
            "skiplist",
            "ziplist");

    private final Predicate<Reply> wasSent;
    private final Predicate<String> isErrorOfState;

    /**
     * @param wasSent tells whether a string was sent before
     * @param isErrorOfState tells whether an error is one that depends on the data alone
     */
    Plausible(Predicate<Reply> wasSent, Predicate<String> isErrorOfState) {
        this.wasSent = wasSent;
        this.isErrorOfState = isErrorOfState;
    }

    boolean test(ComparedAnswer baseline, ComparedAnswer other) {
        return baseline.isSingle()
                && other.isSingle()
                && isOfOneKind(baseline.reply(), other.reply())
                && isMadeOfData(baseline.reply())
                && isMadeOfData(other.reply());
    }

    private static boolean isOfOneKind(Reply left, Reply right) {
        return left.type() == right.type()
                || isNull(left) && !(right instanceof IntegerReply)
                || isNull(right) && !(left instanceof IntegerReply)
                || left.isError()
                || right.isError();
    }

    private static boolean isNull(Reply reply) {
        return NULLS.contains(reply.type());
    }

    private boolean isMadeOfData(Reply reply) {
        if (reply.isError()) {
            return isErrorOfState.test(ComparedAnswer.text(reply));
        }
        List<Reply> children = Place.children(reply);
        if (children != null) {
            return children.stream().allMatch(this::isMadeOfData);
        }
        return isNull(reply)
                || reply instanceof IntegerReply
                || reply instanceof DoubleReply
                || isWord(reply)
                || wasSent.test(reply);
    }

    private static boolean isWord(Reply reply) {
        String word = Place.word(reply);
        return word != null
                && (WORDS.contains(word) || word.matches("[-+]?[0-9.]+(?:e[-+]?[0-9]+)?|\\d+-\\d+|\\{[a-z-]+}"));
    }
}
