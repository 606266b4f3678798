package io.kvcompat.catalogue.impact.source;

import io.kvcompat.catalogue.impact.source.Use.Match;
import io.kvcompat.catalogue.impact.source.Use.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a program does with a literal or a name, by what stands around it. */
final class UseReader {
    private static final Set<String> EQUAL =
            Set.of("==", "===", "!=", "!==", "eq", "ne", "~=", "=", "<-", "<>", "is", "/=");
    private static final Set<String> LIKE = Set.of("=~", "!~", "matches", "match");
    private static final Set<String> AND = Set.of("&&", "and", "-a");
    private static final Set<String> OR = Set.of("||", "or", "??", "-o");
    private static final Set<String> JOIN = Set.of("+", ".", "..", "<>", "++", "%", "&", "||");

    private boolean regex;
    private boolean partial;
    private boolean several;
    private boolean prefix;
    private String key = "";

    private UseReader(boolean regex) {
        this.regex = regex;
    }

    /** Reads the use of a literal or an identifier. */
    static Use of(SourceNode node) {
        boolean regex = LiteralText.isRegex(node);
        Use use = new UseReader(regex).climb(node);
        // Where it stands far from where it is used, a regular expression is still made to be compared with.
        boolean kept = use.role() == Role.OTHER || use.role() == Role.ARGUMENT;
        return regex && kept ? new UseReader(true).use(Role.COMPARED, Match.REGEX, false, "", node) : use;
    }

    private Use climb(SourceNode start) {
        SourceNode child = start;
        for (SourceNode node = start.parent(); node != null; node = node.parent()) {
            Use use = step(node, child, start);
            if (use != null) {
                return use;
            }
            if (ends(node.kind())) {
                break;
            }
            child = node;
        }
        return use(Role.OTHER, null, false, key, start);
    }

    private static boolean ends(String kind) {
        return NodeKinds.FUNCTIONS.contains(kind)
                || kind.endsWith("_statement") && !kind.equals("expression_statement")
                || kind.equals("block")
                || kind.equals("body_statement")
                || kind.equals("do_block")
                || kind.equals("statement_block");
    }

    private @Nullable Use step(SourceNode node, SourceNode child, SourceNode start) {
        String kind = node.kind();
        if (NodeKinds.THROWS.contains(kind)
                || kind.equals("jump_expression") && node.text().startsWith("throw")) {
            return use(Role.RAISED, null, false, "", start);
        }
        if (NodeKinds.BINARIES.contains(kind)) {
            return binary(node, child, start);
        }
        if (NodeKinds.CALLS.contains(kind)) {
            return call(node, start);
        }
        if (NodeKinds.CASES.contains(kind)) {
            return cases(node, start);
        }
        if (NodeKinds.SUBSCRIPTS.contains(kind)) {
            boolean index =
                    !node.children().isEmpty() && !node.children().get(0).covers(start);
            return index ? use(Role.KEY, null, false, "", start) : null;
        }
        if (NodeKinds.PAIRS.contains(kind)) {
            return pair(node, child, start);
        }
        if (NodeKinds.ASSIGNMENTS.contains(kind)) {
            return assignment(node, start);
        }
        if (kind.equals("unary_operator") && node.text().startsWith("@")) {
            return use(Role.NAMED, null, false, node.text().replaceFirst("^@(\\w+)(?s:.*)", "$1"), start);
        }
        several |= NodeKinds.COLLECTIONS.contains(kind);
        partial |= kind.equals("concatenation") || kind.equals("interpolation");
        return null;
    }

    private @Nullable Use binary(SourceNode node, SourceNode child, SourceNode start) {
        String operator = operator(node);
        boolean left = !node.children().isEmpty() && node.children().get(0).covers(child);
        if (operator.equals("<>") && left && node.kind().equals("binary_operator")) {
            prefix = true;
            return null;
        }
        if (LIKE.contains(operator)) {
            return use(Role.COMPARED, Match.REGEX, operator.startsWith("!"), "", start);
        }
        if (operator.equals("in") || operator.equals("not in")) {
            Match match = left && !several ? Match.CONTAINS : equal();
            return use(Role.COMPARED, match, operator.startsWith("not"), "", start);
        }
        if (EQUAL.contains(operator)) {
            boolean glob =
                    node.kind().equals("binary_expression") && node.text().contains("*") && shell(node);
            return use(Role.COMPARED, glob ? Match.CONTAINS : equal(), negates(operator), "", start);
        }
        if (AND.contains(operator) || OR.contains(operator)) {
            return use(Role.OTHER, null, false, key, start);
        }
        partial |= JOIN.contains(operator);
        return null;
    }

    private static boolean shell(SourceNode node) {
        SourceNode above = node.parent();
        return above != null && above.kind().equals("test_command");
    }

    private static boolean negates(String operator) {
        return operator.startsWith("!") || operator.equals("ne") || operator.equals("~=") || operator.equals("/=");
    }

    private Match equal() {
        return regex ? Match.REGEX : prefix ? Match.PREFIX : partial ? Match.CONTAINS : Match.EQUALS;
    }

    static String operator(SourceNode node) {
        StringBuilder operator = new StringBuilder();
        List<SourceNode> children = node.children();
        for (int i = 1; i < children.size(); i++) {
            SourceNode child = children.get(i);
            boolean word = child.kind().equals("operator_identifier")
                    || child.kind().equals("simple_identifier") && i == 1
                    || child.kind().equals("identifier")
                            && i == 1
                            && node.kind().equals("infix_expression");
            if (!child.named() || word) {
                operator.append(operator.length() == 0 ? "" : " ")
                        .append(child.text().strip());
            }
        }
        return operator.toString();
    }

    private @Nullable Use call(SourceNode node, SourceNode start) {
        Callee callee = Callee.of(node);
        SourceNode arguments = callee.arguments();
        if (node.kind().equals("command")) {
            return command(callee, start);
        }
        if (arguments == null || !arguments.covers(start)) {
            return calledOn(callee, start);
        }
        String method = callee.method();
        // What modules of regular expressions are given is one: re.search in Python, Regex.IsMatch in C#.
        regex |= callee.receiver().matches("(?:re|regex|Regex|Pattern|regexp|preg|std|boost)") && !several;
        Match match = Methods.given(method, regex);
        if (match != null) {
            Match how = match == Match.EQUALS ? equal() : regex ? Match.REGEX : match;
            return use(Role.COMPARED, several ? equal() : how, negatedCall(node), method, start);
        }
        if (Methods.awaits(method)) {
            return use(Role.AWAITED, Match.REGEX, false, method, start);
        }
        if (Methods.makesPattern(method) && !several) {
            regex = true;
            return null;
        }
        if (Methods.raises(method)) {
            return use(Role.RAISED, null, false, method, start);
        }
        if (Methods.prints(method) || Methods.prints(last(callee.receiver()))) {
            return use(Role.PRINTED, null, false, method, start);
        }
        if (Methods.makesCollection(method) || Methods.keeps(method)) {
            several |= Methods.makesCollection(method);
            return null;
        }
        return use(method.equalsIgnoreCase("get") ? Role.KEY : Role.ARGUMENT, null, false, method, start);
    }

    private @Nullable Use calledOn(Callee callee, SourceNode start) {
        Match match = Methods.given(callee.method(), regex);
        if (regex && match != null) {
            return use(Role.COMPARED, Match.REGEX, false, callee.method(), start);
        }
        if (match == Match.EQUALS || several && match == Match.CONTAINS) {
            return use(Role.COMPARED, equal(), false, callee.method(), start);
        }
        return Methods.keeps(callee.method()) ? null : use(Role.OTHER, null, false, key, start);
    }

    private Use command(Callee callee, SourceNode start) {
        boolean grep = callee.method().endsWith("grep") || callee.method().matches("awk|sed|rg|ag|expr");
        if (grep) {
            return use(Role.COMPARED, Match.REGEX, false, callee.method(), start);
        }
        return Methods.prints(callee.method())
                ? use(Role.PRINTED, null, false, callee.method(), start)
                : use(Role.ARGUMENT, null, false, callee.method(), start);
    }

    private static boolean negatedCall(SourceNode call) {
        SourceNode above = call.parent();
        return above != null
                && (above.text().startsWith("!") && !above.text().startsWith("!str")
                        || above.text().startsWith("not "));
    }

    private static String last(String receiver) {
        return receiver.replaceFirst("^.*[.>:]", "");
    }

    private @Nullable Use cases(SourceNode node, SourceNode start) {
        String kind = node.kind();
        boolean body = switch (kind) {
            case "switch_case", "case_statement", "expression_case", "stab_clause", "case_clause", "when" ->
                node.children().stream()
                                .filter(one -> one.named()
                                        || one.text().equals("->")
                                        || one.text().equals("=>"))
                                .findFirst()
                                .filter(one -> one.covers(start))
                                .isEmpty()
                        && !labels(node, start);
            case "case_item" ->
                node.children().stream()
                        .anyMatch(one -> one.covers(start) && one.kind().equals("command"));
            case "switch_section" -> !labels(node, start);
            default -> false;
        };
        return body
                ? use(Role.OTHER, null, false, key, start)
                : use(Role.COMPARED, shellGlob(node) ? Match.CONTAINS : equal(), false, kind, start);
    }

    private static boolean labels(SourceNode node, SourceNode start) {
        return node.children().stream()
                .filter(one -> one.kind().equals("pattern")
                        || one.kind().endsWith("_pattern")
                        || one.kind().equals("switch_label"))
                .anyMatch(one -> one.covers(start));
    }

    private static boolean shellGlob(SourceNode node) {
        return node.kind().equals("case_item")
                && node.text().replaceFirst("(?s)\\).*", "").contains("*");
    }

    private @Nullable Use pair(SourceNode node, SourceNode child, SourceNode start) {
        List<SourceNode> parts = node.namedChildren();
        boolean value = parts.size() < 2 || parts.get(parts.size() - 1).covers(child);
        if (!value) {
            return use(Role.KEY, null, false, parts.get(parts.size() - 1).text(), start);
        }
        if (parts.size() > 1) {
            key = parts.get(0).text().replaceAll("^[\"':]|[\"':]$", "");
        }
        several = true;
        return null;
    }

    private @Nullable Use assignment(SourceNode node, SourceNode start) {
        List<SourceNode> parts = node.namedChildren();
        SourceNode first = parts.isEmpty() ? null : parts.get(0);
        if (first == null || first.covers(start) && parts.size() > 1) {
            return use(Role.OTHER, null, false, key, start);
        }
        SourceNode named = node.field("name");
        SourceNode name =
                named != null ? named : node.kind().equals("val_definition") && parts.size() > 1 ? parts.get(0) : first;
        return use(
                Role.NAMED,
                regex ? Match.REGEX : null,
                false,
                name.text().replaceFirst("^.*[.>:]", "").replace("$", ""),
                start);
    }

    private Use use(Role role, @Nullable Match match, boolean negated, String name, SourceNode start) {
        int scope = -1;
        List<Integer> conjunctions = new ArrayList<>();
        for (SourceNode node = start.parent(); node != null && scope < 0; node = node.parent()) {
            if (NodeKinds.FUNCTIONS.contains(node.kind())) {
                scope = node.begin();
            } else if (node.kind().equals("conjunction_expression")
                    || NodeKinds.BINARIES.contains(node.kind()) && AND.contains(operator(node))) {
                conjunctions.add(node.begin() * 31 + node.end());
            }
        }
        return new Use(role, match, negated, name, several, scope, conjunctions);
    }
}
