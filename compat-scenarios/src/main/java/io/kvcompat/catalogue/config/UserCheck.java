package io.kvcompat.catalogue.config;

import io.kvcompat.command.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares what two servers make of a user.
 *
 * @param ours a disposable server of the old kind
 * @param theirs one of the new kind
 */
record UserCheck(ConfigSession ours, ConfigSession theirs) {
    /** Not "default", by which the session itself is allowed to ask. */
    private static final String NAME = "kvcompat-trial";

    private static final int NAMED = 6;

    List<ConfigFinding> findings(ConfigLine line) {
        List<String> rules = line.arguments().subList(1, line.arguments().size());
        Optional<String> refusal = refusal(theirs, rules);
        if (refusal.isPresent()) {
            boolean both = refusal(ours, rules).isPresent();
            return List.of(ConfigFinding.of(
                    line,
                    ConfigVerdict.REFUSED,
                    masked(refusal.get(), rules) + (both ? "; the old server refuses it, too" : "")));
        }
        List<ConfigFinding> findings = new ArrayList<>();
        for (String rule : rules) {
            category(line, rule).ifPresent(findings::add);
        }
        return findings.isEmpty() ? List.of(ConfigFinding.of(line, ConfigVerdict.SAME, "")) : findings;
    }

    private static Optional<String> refusal(ConfigSession server, List<String> rules) {
        Command set = Command.of("ACL", "SETUSER", NAME, "reset").with(rules.toArray(String[]::new));
        Optional<String> refusal = server.refusal(set);
        server.refusal(Command.of("ACL", "DELUSER", NAME));
        return refusal;
    }

    /** A server repeats the rule that it refuses; a password must not be shown for that. */
    private static String masked(String text, List<String> rules) {
        String masked = text;
        for (String rule : rules) {
            if (rule.matches("[><#!].+")) {
                masked = masked.replace(rule, rule.charAt(0) + "(password)");
            }
        }
        return masked;
    }

    private Optional<ConfigFinding> category(ConfigLine line, String rule) {
        if (!rule.matches("[+-]@[A-Za-z-]+") || rule.substring(2).equalsIgnoreCase("all")) {
            return Optional.empty();
        }
        String category = rule.substring(2).toLowerCase(Locale.ROOT);
        Set<String> before = new TreeSet<>(ours.category(category));
        Set<String> after = new TreeSet<>(theirs.category(category));
        Set<String> more = known(after, before, ours);
        Set<String> less = known(before, after, theirs);
        Set<String> grown = new TreeSet<>(after);
        grown.removeAll(before);
        grown.removeAll(more);
        if (more.isEmpty() && less.isEmpty() && grown.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        if (!more.isEmpty()) {
            parts.add("also has " + String.join(", ", more));
        }
        if (!less.isEmpty()) {
            parts.add("no longer has " + String.join(", ", less));
        }
        if (!grown.isEmpty()) {
            parts.add("is larger by " + grown.size() + " new " + (grown.size() == 1 ? "command" : "commands") + ": "
                    + grown.stream().limit(NAMED).collect(Collectors.joining(", "))
                    + (grown.size() > NAMED ? " and more" : ""));
        }
        return Optional.of(ConfigFinding.of(
                line, ConfigVerdict.OTHERWISE, rule + ": the category " + String.join(" and ", parts)));
    }

    /** Returns those of {@code some} that {@code others} lacks, though its server knows the command. */
    private static Set<String> known(Set<String> some, Set<String> others, ConfigSession server) {
        Set<String> known = new TreeSet<>(some);
        known.removeAll(others);
        known.removeIf(name -> !server.knowsCommand(name));
        return known;
    }
}
