package io.kvcompat.comparison;

import io.kvcompat.reply.BigNumberReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.DoubleReply;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SimpleStringReply;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in replies, those written as strings included. */
final class Numbers {
    /** Bounded, so that a hostile exponent costs nothing. */
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,400}(\\.\\d{1,400})?([eE][+-]?\\d{1,3})?");

    private Numbers() {}

    static boolean areWithin(double difference, Reply left, Reply right) {
        BigDecimal a = number(left);
        BigDecimal b = number(right);
        return a != null && b != null && a.subtract(b).abs().compareTo(BigDecimal.valueOf(difference)) <= 0;
    }

    private static @Nullable BigDecimal number(Reply reply) {
        String text = switch (reply.type()) {
            case INTEGER -> Long.toString(((IntegerReply) reply).value());
            case DOUBLE -> ((DoubleReply) reply).text();
            case BIG_NUMBER -> ((BigNumberReply) reply).text();
            case BULK_STRING -> ((BulkStringReply) reply).value().utf8();
            case SIMPLE_STRING -> ((SimpleStringReply) reply).value().utf8();
            default -> "";
        };
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
    }
}
