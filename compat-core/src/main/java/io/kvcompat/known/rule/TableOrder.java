package io.kvcompat.known.rule;

import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Reply;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The entries of a table come in another order: those of a list, of an object in JSON or of a map in MessagePack. */
record TableOrder() implements Relation {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Override
    public @Nullable Rest reduce(
            Scene scene,
            Map<String, String> bindings,
            ComparedAnswer baseline,
            ComparedAnswer other,
            boolean outermost) {
        if (!baseline.isSingle()
                || !other.isSingle()
                || baseline.reply().type() != other.reply().type()) {
            return null;
        }
        return isSame(baseline.reply(), other.reply()) ? Rest.NONE : null;
    }

    private static boolean isSame(Reply ours, Reply theirs) {
        List<Reply> left = Place.children(ours);
        List<Reply> right = Place.children(theirs);
        if (left != null && right != null) {
            return sorted(left).equals(sorted(right));
        }
        return ours instanceof BulkStringReply text
                && theirs instanceof BulkStringReply other
                && text.value().length() == other.value().length()
                && !text.value().isShortened()
                && !other.value().isShortened()
                && (isSameJson(text.value().utf8(), other.value().utf8())
                        || isSamePack(text.value().toArray(), other.value().toArray()));
    }

    private static List<Reply> sorted(List<Reply> items) {
        return items.stream().sorted(Comparator.comparing(Reply::toString)).toList();
    }

    private static boolean isSameJson(String ours, String theirs) {
        if (!ours.startsWith("{") && !ours.startsWith("[")) {
            return false;
        }
        try {
            JsonNode left = JSON.readTree(ours);
            return left != null && left.equals(JSON.readTree(theirs));
        } catch (JacksonException e) {
            return false;
        }
    }

    private static boolean isSamePack(byte[] ours, byte[] theirs) {
        String left = MessagePack.inOrder(ours);
        return left != null && left.equals(MessagePack.inOrder(theirs));
    }
}
