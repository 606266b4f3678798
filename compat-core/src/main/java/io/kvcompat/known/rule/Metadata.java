package io.kvcompat.known.rule;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyType;
import io.kvcompat.reply.SetReply;
import io.kvcompat.reply.SimpleStringReply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What COMMAND INFO and COMMAND DOCS tell, laid out flat and the same for both protocols: by command, by field, a text. A field
 * inside another is named by its path, {@code arguments/key/type}.
 */
final class Metadata {
    private static final List<String> INFO = List.of(
            "name", "arity", "flags", "first", "last", "step", "categories", "tips", "key-specs", "subcommands");

    /** The parts of an argument, as servers send them. */
    private static final List<String> ARGUMENT = List.of(
            "name",
            "type",
            "display_text",
            "key_spec_index",
            "token",
            "summary",
            "since",
            "deprecated_since",
            "flags",
            "arguments");

    private Metadata() {}

    /** Returns the fields of each command; null where the reply does not describe commands. */
    static @Nullable TreeMap<String, TreeMap<String, String>> of(String subcommand, Reply reply) {
        TreeMap<String, TreeMap<String, String>> commands = new TreeMap<>();
        if (isFlat(reply)) {
            ((MapReply) reply).entries().forEach(entry -> commands.put(text(entry.key()), fields(entry.value())));
            return commands;
        }
        List<Reply> children = Place.children(reply);
        if (children == null) {
            return null;
        }
        if (subcommand.equals("DOCS")) {
            return docs(children, commands) ? commands : null;
        }
        return children.stream().allMatch(one -> info(one, commands)) ? commands : null;
    }

    /** Returns fields as a reply from which they are read again. */
    static Reply reply(TreeMap<String, TreeMap<String, String>> commands) {
        List<MapReply.Entry> all = new ArrayList<>();
        commands.forEach((name, fields) -> {
            List<MapReply.Entry> some = new ArrayList<>();
            fields.forEach((field, text) -> some.add(new MapReply.Entry(simple(field), simple(text))));
            all.add(new MapReply.Entry(simple(name), new MapReply(some)));
        });
        return new MapReply(all);
    }

    private static SimpleStringReply simple(String text) {
        return new SimpleStringReply(Bytes.of(text));
    }

    private static boolean isFlat(Reply reply) {
        return reply instanceof MapReply map
                && map.entries().stream().allMatch(entry -> entry.key() instanceof SimpleStringReply);
    }

    private static TreeMap<String, String> fields(Reply reply) {
        TreeMap<String, String> fields = new TreeMap<>();
        ((MapReply) reply).entries().forEach(entry -> fields.put(text(entry.key()), text(entry.value())));
        return fields;
    }

    private static boolean info(Reply reply, Map<String, TreeMap<String, String>> commands) {
        if (!(reply instanceof ArrayReply array)
                || array.items().size() < 7
                || Place.word(array.items().get(0)) == null) {
            return false;
        }
        TreeMap<String, String> fields = new TreeMap<>();
        for (int i = 1; i < Math.min(INFO.size(), array.items().size()); i++) {
            Reply item = array.items().get(i);
            List<Reply> children = Place.children(item);
            switch (INFO.get(i)) {
                case "flags", "categories", "tips" -> fields.put(INFO.get(i), sorted(item));
                case "subcommands" -> {
                    if (children != null && children.isEmpty()) {
                        fields.put("no-subcommands", item.toString());
                    } else if (children == null || !children.stream().allMatch(one -> info(one, commands))) {
                        return false;
                    }
                }
                case "key-specs" -> fields.put("key-specs", specifications(children == null ? List.of() : children));
                default -> flatten(INFO.get(i), item, fields);
            }
        }
        commands.put(Place.word(array.items().get(0)), fields);
        return true;
    }

    private static boolean docs(List<Reply> children, Map<String, TreeMap<String, String>> commands) {
        for (int i = 0; i + 1 < children.size(); i += 2) {
            String name = Place.word(children.get(i));
            List<Reply> parts = Place.children(children.get(i + 1));
            if (name == null || parts == null) {
                return false;
            }
            TreeMap<String, String> fields = new TreeMap<>();
            for (int j = 0; j + 1 < parts.size(); j += 2) {
                String field = text(parts.get(j));
                List<Reply> inside = Place.children(parts.get(j + 1));
                if (!field.equals("subcommands") || inside == null || !docs(inside, commands)) {
                    flatten(field, parts.get(j + 1), fields);
                }
            }
            commands.put(name, fields);
        }
        return true;
    }

    private static void flatten(String path, Reply reply, Map<String, String> fields) {
        List<Reply> children = Place.children(reply);
        if (path.startsWith("arguments/") && children != null) {
            argument(path, children, fields);
        } else if (children == null) {
            fields.put(path, text(reply));
        } else if (reply instanceof MapReply || isKeyed(reply, children)) {
            for (int i = 0; i + 1 < children.size(); i += 2) {
                flatten(path + "/" + text(children.get(i)), children.get(i + 1), fields);
            }
        } else if (children.stream().allMatch(one -> Place.children(one) == null)) {
            fields.put(path, sorted(reply));
        } else {
            list(path, children, fields);
        }
    }

    /** One argument is one field, whose text has all but its name; a name to show that is the same is not worth a word. */
    private static void argument(String path, List<Reply> parts, Map<String, String> fields) {
        TreeMap<String, String> texts = new TreeMap<>();
        String name = named(parts);
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            String part = text(parts.get(i));
            List<Reply> inside = Place.children(parts.get(i + 1));
            if (part.equals("arguments") && inside != null) {
                list(path, inside, fields);
            } else if (part.equals("display_text") && text(parts.get(i + 1)).equals(name)) {
                fields.put("display-texts", "as the names");
            } else if (!part.equals("name")) {
                texts.put(part, sorted(parts.get(i + 1)));
            }
        }
        String type = texts.getOrDefault("type", "");
        texts.remove("type");
        fields.put(
                path,
                texts.entrySet().stream()
                        .map(entry -> " " + entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("", type, "")));
    }

    /** Returns what an argument is called. */
    private static String named(List<Reply> parts) {
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            if (text(parts.get(i)).equals("name")) {
                return text(parts.get(i + 1));
            }
        }
        return "";
    }

    /** A list of arguments, each of which has a name, or a history, each entry of which has a version. */
    private static void list(String path, List<Reply> children, Map<String, String> fields) {
        List<String> names = new ArrayList<>();
        List<Reply> sorted = new ArrayList<>(children);
        sorted.sort(Comparator.comparing(child -> ordered(child).toString()));
        for (Reply child : sorted) {
            List<Reply> parts = Place.children(child);
            boolean entry = parts != null && parts.size() == 2 && Place.children(parts.get(1)) == null;
            String name = parts == null ? "" : entry ? text(parts.get(0)) : named(parts);
            String free = name;
            for (int i = 2; names.contains(free); i++) {
                free = name + "#" + i;
            }
            names.add(free);
            if (entry && parts != null) {
                fields.put(path + "/" + free, text(parts.get(1)));
            } else {
                flatten(path + "/" + free, child, fields);
            }
        }
        if (path.startsWith("arguments")) {
            Collections.sort(names);
            fields.put(path + "/names", String.join(" ", names));
        }
    }

    /**
     * Returns an argument's parts in one order, whatever order a server, a protocol or a comparison gave them: of two arguments of
     * one name the same is then always the first.
     */
    private static Reply ordered(Reply argument) {
        List<Reply> children = Place.children(argument);
        if (children == null) {
            return argument;
        }
        if (!(argument instanceof MapReply) && !isKeyed(argument, children)) {
            return new ArrayReply(children.stream()
                    .map(Metadata::ordered)
                    .sorted(Comparator.comparing(Reply::toString))
                    .toList());
        }
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i + 1 < children.size(); i += 2) {
            keys.add(i);
        }
        keys.sort(Comparator.<Integer>comparingInt(i -> rank(text(children.get(i))))
                .thenComparing(i -> text(children.get(i))));
        List<Reply> parts = new ArrayList<>();
        for (int i : keys) {
            parts.add(children.get(i));
            parts.add(ordered(children.get(i + 1)));
        }
        return new ArrayReply(parts);
    }

    private static int rank(String part) {
        int rank = ARGUMENT.indexOf(part);
        return rank < 0 ? ARGUMENT.size() : rank;
    }

    /** Specifications of keys, each as one text. */
    private static String specifications(List<Reply> children) {
        List<String> texts = new ArrayList<>();
        for (Reply child : children) {
            TreeMap<String, String> parts = new TreeMap<>();
            flatten("", child, parts);
            parts.values().removeIf(String::isEmpty);
            texts.add(parts.toString());
        }
        Collections.sort(texts);
        return String.join(" ", texts);
    }

    private static boolean isKeyed(Reply reply, List<Reply> children) {
        Set<Reply> keys = new HashSet<>();
        for (int i = 0; i < children.size(); i += 2) {
            if (!(children.get(i) instanceof BulkStringReply) || !keys.add(children.get(i))) {
                return false;
            }
        }
        return reply instanceof ArrayReply && !children.isEmpty() && children.size() % 2 == 0;
    }

    private static String sorted(Reply reply) {
        List<Reply> children = Place.children(reply);
        return children == null
                ? text(reply)
                : children.stream().map(Metadata::text).sorted().collect(Collectors.joining(" "));
    }

    private static String text(Reply reply) {
        if (reply instanceof IntegerReply integer) {
            return Long.toString(integer.value());
        }
        String word = Place.word(reply);
        if (word != null) {
            return word;
        }
        return reply.type() == ReplyType.NULL || reply instanceof SetReply ? "" : reply.toString();
    }
}
