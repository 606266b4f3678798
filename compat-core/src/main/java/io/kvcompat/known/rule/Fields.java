package io.kvcompat.known.rule;

import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.VerbatimStringReply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a reply apart into named fields, and puts it together again. */
enum Fields {
    /** A map, or a list of keys and values in turn. */
    MAP {
        @Override
        @Nullable
        List<Field> of(Reply reply) {
            List<Reply> children = Place.children(reply);
            if (children == null || children.size() % 2 != 0 || !(reply instanceof MapReply) && !isKeyed(children)) {
                return null;
            }
            List<Field> fields = new ArrayList<>();
            for (int i = 0; i < children.size(); i += 2) {
                String name = Place.word(children.get(i));
                fields.add(new Field(
                        name == null ? children.get(i).toString() : name, children.get(i), children.get(i + 1), ""));
            }
            return fields;
        }

        @Override
        Reply with(Reply like, List<Field> fields) {
            List<Reply> children = new ArrayList<>();
            fields.forEach(field -> {
                children.add(field.key());
                children.add(field.value());
            });
            return Place.with(like, children);
        }
    },
    /** Lines {@code name:value}, as of INFO; others stay as they are. */
    LINES {
        @Override
        @Nullable
        List<Field> of(Reply reply) {
            return split(reply, "\r\n", ":");
        }

        @Override
        Reply with(Reply like, List<Field> fields) {
            return join(like, fields);
        }
    },
    /** Words {@code name=value} separated by blanks, in one line or several, as of CLIENT LIST. */
    PAIRS {
        @Override
        @Nullable
        List<Field> of(Reply reply) {
            return split(reply, "[ \n]", "=");
        }

        @Override
        Reply with(Reply like, List<Field> fields) {
            return join(like, fields);
        }
    };

    /**
     * A field.
     *
     * @param name its name; empty for what is none
     * @param key its name as it was sent
     * @param value its value
     * @param text what stood there, where the reply is one text, with the sign that ends it
     */
    record Field(String name, Reply key, Reply value, String text) {}

    /** Returns the fields of a reply; null where it has none of this form. */
    abstract @Nullable List<Field> of(Reply reply);

    /** Returns a reply like another with other fields. */
    abstract Reply with(Reply like, List<Field> fields);

    /**
     * Reads a form.
     *
     * @throws IllegalArgumentException when there is no such form
     */
    static Fields parse(String text) {
        return Arrays.stream(values())
                .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is none of map, lines, pairs"));
    }

    private static boolean isKeyed(List<Reply> children) {
        for (int i = 0; i < children.size(); i += 2) {
            if (Place.word(children.get(i)) == null) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable List<Field> split(Reply reply, String ends, String sign) {
        Bytes value = reply instanceof BulkStringReply bulk
                ? bulk.value()
                : reply instanceof VerbatimStringReply verbatim ? verbatim.value() : null;
        if (value == null || value.isShortened()) {
            return null;
        }
        List<Field> fields = new ArrayList<>();
        for (String part : value.utf8().split("(?<=" + ends + ")", -1)) {
            int at = part.indexOf(sign);
            String text = part.replaceAll(ends + "$", "");
            boolean named = at > 0 && !part.startsWith("#");
            Reply content = new BulkStringReply(Bytes.of(named ? text.substring(at + 1) : text));
            fields.add(new Field(named ? part.substring(0, at) : "", content, content, part));
        }
        return fields;
    }

    private static Reply join(Reply like, List<Field> fields) {
        Bytes value = Bytes.of(fields.stream().map(Field::text).collect(Collectors.joining()));
        return like instanceof VerbatimStringReply verbatim
                ? new VerbatimStringReply(verbatim.format(), value)
                : new BulkStringReply(value);
    }
}
