package io.kvcompat.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes replies of every type at random, from a seed, so that what fails can be made again. */
public final class RandomReplies {
    private static final String[] ALPHABETS = {
        "abcXYZ019_.-",
        "a \"'\\:,[]{}+-$*#(=|>~%!_…<",
        "\n\r\t\b\u0007\u0000\u001b\u007f",
        "é한글😀\u0301Ω",
        "\u200f\u202e\u00a0\u2028\ufeff\ue000"
    };

    private final Random random;

    public RandomReplies(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a reply that nests at most {@code depth} deep. */
    public Reply next(int depth) {
        ReplyType[] types = ReplyType.values();
        ReplyType type = types[random.nextInt(types.length)];
        return switch (type) {
            case SIMPLE_STRING -> new SimpleStringReply(bytes());
            case ERROR -> new ErrorReply(bytes());
            case INTEGER -> new IntegerReply(random.nextBoolean() ? random.nextLong() : random.nextInt(10));
            case BULK_STRING -> new BulkStringReply(bytes());
            case BULK_ERROR -> new BulkErrorReply(bytes());
            case NULL -> NullReply.NULL;
            case NULL_BULK -> NullReply.NULL_BULK;
            case NULL_ARRAY -> NullReply.NULL_ARRAY;
            case ARRAY -> new ArrayReply(items(depth));
            case SET -> new SetReply(items(depth));
            case PUSH -> new PushReply(items(depth));
            case MAP -> map(depth);
            case DOUBLE ->
                new DoubleReply(pick("3", "3.0", "-0", "1e10", "inf", "-inf", "nan", "1.7976931348623157e+308"));
            case BOOLEAN -> new BooleanReply(random.nextBoolean());
            case BIG_NUMBER -> new BigNumberReply(pick("0", "-1", "3492890328409238509324850943850943825024385"));
            case VERBATIM_STRING -> new VerbatimStringReply(pick("txt", "mkd", "x-1"), bytes());
            case ATTRIBUTE -> depth == 0 ? NullReply.NULL : new AttributeReply(map(depth), next(depth - 1));
        };
    }

    private List<Reply> items(int depth) {
        return IntStream.range(0, depth == 0 ? 0 : random.nextInt(5))
                .mapToObj(i -> next(depth - 1))
                .toList();
    }

    private MapReply map(int depth) {
        List<MapReply.Entry> entries = new ArrayList<>();
        for (int i = depth == 0 ? 0 : random.nextInt(4); i > 0; i--) {
            entries.add(new MapReply.Entry(next(depth - 1), next(depth - 1)));
        }
        return new MapReply(entries);
    }

    private Bytes bytes() {
        if (random.nextInt(4) == 0) {
            byte[] binary = new byte[random.nextInt(12)];
            random.nextBytes(binary);
            return random.nextBoolean() ? Bytes.of(binary) : Bytes.of(binary).shortenedTo(4);
        }
        StringBuilder text = new StringBuilder();
        String alphabet = pick(ALPHABETS);
        int[] codePoints = alphabet.codePoints().toArray();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
        }
        return Bytes.of(text.toString());
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
