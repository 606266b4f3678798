package io.kvcompat.catalogue.impact.source;

import io.kvcompat.catalogue.impact.source.MethodCall.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads calls from a syntax tree. */
final class CallReader {
    private static final int DEEPEST = 6;
    private static final int LONGEST_CHAIN = 12;

    /** What stands between a call and the next that is called on its result. */
    private static final Set<String> MEMBERS = Set.of(
            "attribute",
            "member_expression",
            "field_expression",
            "selector_expression",
            "member_access_expression",
            "navigation_expression",
            "dot",
            "await_expression",
            "try_expression",
            "non_null_expression",
            "parenthesized_expression",
            "variable");

    private CallReader() {}

    /** Returns the call that a literal is given to, or whose name an identifier is; null for none. */
    static @Nullable SourceNode around(SourceNode node) {
        SourceNode above = node.parent();
        for (int i = 0; above != null && i < DEEPEST; i++, above = above.parent()) {
            if (NodeKinds.CALLS.contains(above.kind())) {
                return above;
            }
            if (above.kind().endsWith("_statement") || NodeKinds.BINARIES.contains(above.kind())) {
                return null;
            }
        }
        return null;
    }

    /** Reads a call. */
    static MethodCall read(SourceNode call, SourcePlace place, String language, boolean about) {
        Callee callee = Callee.of(call);
        List<Argument> arguments = new ArrayList<>();
        SourceNode given = callee.arguments();
        if (given != null) {
            add(given, "", arguments, 0, given == call);
        }
        chain(call, arguments);
        return new MethodCall(place, language, callee.receiver(), callee.method(), arguments, function(call), about);
    }

    private static String function(SourceNode call) {
        for (SourceNode above = call.parent(); above != null; above = above.parent()) {
            if (NodeKinds.FUNCTIONS.contains(above.kind())) {
                SourceNode name = above.field("name");
                return name == null ? "" : Methods.plain(name.text());
            }
        }
        return "";
    }

    private static void add(SourceNode node, String name, List<Argument> arguments, int depth, boolean command) {
        boolean first = command;
        for (SourceNode child : node.namedChildren()) {
            if (first) {
                first = false;
                continue;
            }
            if (!NodeKinds.COMMENTS.contains(child.kind())) {
                argument(child, name, arguments, depth);
            }
        }
    }

    private static void argument(SourceNode node, String name, List<Argument> arguments, int depth) {
        String kind = node.kind();
        if (isLiteral(node)) {
            arguments.add(new Argument(name, LiteralText.of(node)));
            return;
        }
        if (kind.equals("number")
                || kind.equals("integer")
                || kind.endsWith("int_literal")
                || kind.endsWith("integer_literal")) {
            arguments.add(new Argument(name, node.text()));
            return;
        }
        if (NodeKinds.PAIRS.contains(kind)) {
            pair(node, arguments, depth);
            return;
        }
        boolean holds = NodeKinds.COLLECTIONS.contains(kind)
                || Set.of(
                                "argument",
                                "value_argument",
                                "value_arguments",
                                "object",
                                "dictionary",
                                "hash",
                                "map",
                                "keywords",
                                "expression_list",
                                "literal_element",
                                "reference_expression",
                                "unary_expression",
                                "bracket_expression",
                                "slice_literal",
                                "spread_element",
                                "field_list",
                                "concatenated_string",
                                "dictionary_splat",
                                "macro_invocation",
                                "token_tree",
                                "parenthesized_expression",
                                "concatenation")
                        .contains(kind);
        if (holds && depth < DEEPEST) {
            add(node, name, arguments, depth + 1, false);
            return;
        }
        if (NodeKinds.CALLS.contains(kind) && depth < DEEPEST) {
            Callee callee = Callee.of(node);
            boolean same = Methods.keeps(callee.method()) || Methods.makesCollection(callee.method());
            if (same && callee.arguments() != null) {
                add(callee.arguments(), name, arguments, depth + 1, false);
                return;
            }
        }
        arguments.add(new Argument(name, null));
    }

    private static void pair(SourceNode pair, List<Argument> arguments, int depth) {
        List<SourceNode> parts = pair.namedChildren();
        if (parts.isEmpty()) {
            return;
        }
        SourceNode value = parts.get(parts.size() - 1);
        String name = parts.size() < 2 ? "" : parts.get(0).text().replaceAll("^[\"':]+|[\"':]+\\s*$", "");
        argument(value, name, arguments, depth + 1);
    }

    private static boolean isLiteral(SourceNode node) {
        return NodeKinds.STRINGS.contains(node.kind()) && !node.kind().equals("string_array")
                || LiteralText.isRegex(node);
    }

    /** Adds what is called on the result, each argument under the name of its method. */
    private static void chain(SourceNode call, List<Argument> arguments) {
        SourceNode last = call;
        SourceNode above = call.parent();
        for (int i = 0; above != null && i < LONGEST_CHAIN; above = above.parent()) {
            if (NodeKinds.CALLS.contains(above.kind()) && !above.kind().equals("command")) {
                Callee callee = Callee.of(above);
                if (callee.arguments() != null && callee.arguments().covers(last)) {
                    return;
                }
                i++;
                int before = arguments.size();
                if (callee.arguments() != null) {
                    add(callee.arguments(), callee.method(), arguments, 0, false);
                }
                if (arguments.size() == before) {
                    arguments.add(new Argument(callee.method(), null));
                }
                last = above;
            } else if (!MEMBERS.contains(above.kind())) {
                return;
            }
        }
    }
}
