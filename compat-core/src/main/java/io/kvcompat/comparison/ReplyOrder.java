package io.kvcompat.comparison;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.AttributeReply;
import io.kvcompat.reply.BulkErrorReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SetReply;
import io.kvcompat.reply.SimpleStringReply;
import io.kvcompat.reply.VerbatimStringReply;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A total order of replies, by type and then by content, that sorts what is compared in any order. */
final class ReplyOrder implements Comparator<Reply> {
    static final ReplyOrder INSTANCE = new ReplyOrder();

    static final Comparator<MapReply.Entry> ENTRIES =
            Comparator.comparing(MapReply.Entry::key, INSTANCE).thenComparing(MapReply.Entry::value, INSTANCE);

    private ReplyOrder() {}

    @Override
    public int compare(Reply left, Reply right) {
        if (left.type() != right.type()) {
            return left.type().compareTo(right.type());
        }
        return switch (left.type()) {
            case INTEGER -> Long.compare(((IntegerReply) left).value(), ((IntegerReply) right).value());
            case NULL, NULL_BULK, NULL_ARRAY -> 0;
            case SIMPLE_STRING, ERROR, BULK_STRING, BULK_ERROR -> bytes(value(left), value(right));
            case VERBATIM_STRING -> verbatim((VerbatimStringReply) left, (VerbatimStringReply) right);
            case DOUBLE, BOOLEAN, BIG_NUMBER -> left.toString().compareTo(right.toString());
            case ARRAY -> items(((ArrayReply) left).items(), ((ArrayReply) right).items(), this);
            case SET -> items(((SetReply) left).items(), ((SetReply) right).items(), this);
            case PUSH -> items(((PushReply) left).items(), ((PushReply) right).items(), this);
            case MAP -> items(((MapReply) left).entries(), ((MapReply) right).entries(), ENTRIES);
            case ATTRIBUTE -> attribute((AttributeReply) left, (AttributeReply) right);
        };
    }

    private int attribute(AttributeReply left, AttributeReply right) {
        int order = compare(left.attributes(), right.attributes());
        return order != 0 ? order : compare(left.reply(), right.reply());
    }

    private static int verbatim(VerbatimStringReply left, VerbatimStringReply right) {
        int order = left.format().compareTo(right.format());
        return order != 0 ? order : bytes(left.value(), right.value());
    }

    private static Bytes value(Reply reply) {
        return switch (reply.type()) {
            case SIMPLE_STRING -> ((SimpleStringReply) reply).value();
            case ERROR -> ((ErrorReply) reply).value();
            case BULK_ERROR -> ((BulkErrorReply) reply).value();
            default -> ((BulkStringReply) reply).value();
        };
    }

    /** Whole values by their bytes, after them shortened ones by length and SHA-256. */
    private static int bytes(Bytes left, Bytes right) {
        if (left.isShortened() != right.isShortened()) {
            return left.isShortened() ? 1 : -1;
        }
        if (!left.isShortened()) {
            return Arrays.compareUnsigned(left.toArray(), right.toArray());
        }
        int order = Long.compare(left.length(), right.length());
        return order != 0 ? order : left.sha256().compareTo(right.sha256());
    }

    private static <T> int items(List<T> left, List<T> right, Comparator<? super T> each) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = each.compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
