package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.ImpactFinding.Subject;
import io.kvcompat.catalogue.impact.SnapshotFacts.User;
import io.kvcompat.comparison.Severity;
import io.kvcompat.profile.ServerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which ACL rules mean something else on the other server. */
final class AclAssessor {
    private static final int NAMED = 8;

    private final @Nullable ServerProfile from;
    private final ServerProfile to;
    private final List<ImpactFinding> findings = new ArrayList<>();

    private AclAssessor(@Nullable ServerProfile from, ServerProfile to) {
        this.from = from;
        this.to = to;
    }

    static List<ImpactFinding> findings(Inquiry inquiry) {
        AclAssessor users = new AclAssessor(inquiry.from(), inquiry.to());
        inquiry.facts().users().forEach(users::compare);
        return users.findings;
    }

    /** Returns where a rule stands: in ACL SETUSER of a source, in a file of users, or on the server. */
    static List<Evidence> rules(Inquiry inquiry, String rule) {
        List<Evidence> rules = new ArrayList<>();
        Pattern word = Pattern.compile("(?<![\\w@|+-])" + Pattern.quote(rule) + "(?![\\w|-])");
        inquiry.facts().users().stream()
                .filter(user -> user.rules().contains(rule))
                .forEach(user -> rules.add(Evidence.ofServer(user.name() + " has " + rule)));
        inquiry.source().mentions().stream()
                .filter(mention -> word.matcher(mention.text()).find())
                .forEach(mention -> rules.add(new Evidence(mention.place(), "the rule " + rule)));
        inquiry.source().lines().stream()
                .filter(line -> word.matcher(line.text()).find())
                .forEach(line -> rules.add(new Evidence(line.place(), "the rule " + rule)));
        return rules;
    }

    private void compare(User user) {
        for (String rule : user.rules().stream()
                .map(rule -> rule.replaceAll("[()]", ""))
                .distinct()
                .toList()) {
            if (rule.length() > 2 && (rule.startsWith("+@") || rule.startsWith("-@"))) {
                category(user, rule, rule.substring(2));
            } else if (rule.startsWith("+") || rule.startsWith("-")) {
                command(user, rule, rule.substring(1).toLowerCase(Locale.ROOT));
            }
        }
    }

    private void category(User user, String rule, String category) {
        if (category.equals("all")) {
            return;
        }
        Set<String> there = members(to, category);
        if (there.isEmpty()) {
            add(
                    user,
                    rule,
                    to.spec() + " has no such category and refuses the user",
                    Severity.BREAKING,
                    "Name the commands instead.");
            return;
        }
        if (from == null) {
            return;
        }
        Set<String> here = members(from, category);
        Set<String> gained = new TreeSet<>(there);
        gained.removeAll(here);
        Set<String> lost = new TreeSet<>(here);
        lost.removeAll(there);
        Set<String> changed = new TreeSet<>(gained);
        changed.retainAll(from.commands().keySet());
        gained.removeAll(changed);
        List<String> parts = new ArrayList<>();
        if (!changed.isEmpty()) {
            parts.add("the category now has " + named(changed));
        }
        if (!lost.isEmpty()) {
            parts.add("it no longer has " + named(lost));
        }
        if (!gained.isEmpty()) {
            parts.add("it has new commands: " + named(gained));
        }
        if (!parts.isEmpty()) {
            boolean loses = rule.startsWith("-") && !changed.isEmpty() || rule.startsWith("+") && !lost.isEmpty();
            add(
                    user,
                    rule,
                    String.join("; ", parts),
                    loses ? Severity.BREAKING : Severity.INFORMATIONAL,
                    "Add or take away what this user should or should not do by name.");
        }
    }

    private void command(User user, String rule, String command) {
        String name = command.contains("***") ? command.substring(0, command.indexOf('|')) : command;
        if (!to.commands().containsKey(name)
                && !to.commands().keySet().stream().anyMatch(one -> one.startsWith(name + "|"))) {
            add(
                    user,
                    rule,
                    to.spec() + " does not know the command and refuses the user",
                    Severity.BREAKING,
                    "Take the rule out.");
        }
    }

    private void add(User user, String rule, String what, Severity severity, String whatToDo) {
        Relevance touch = severity == Severity.BREAKING ? Relevance.TOUCHES : Relevance.MAY_TOUCH;
        findings.add(ImpactFinding.of(
                Subject.USER,
                user.name().replace("line ", "").replace(" of ACL LIST", "").replace("the user ", "") + ":" + rule,
                rule + ": " + what,
                touch,
                severity,
                List.of(Evidence.ofServer(user.name() + " has " + rule)),
                whatToDo,
                null));
    }

    private static Set<String> members(ServerProfile profile, String category) {
        return profile.commands().keySet().stream()
                .filter(command -> profile.categories(command).contains(category))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String named(Set<String> commands) {
        String first = commands.stream()
                .limit(NAMED)
                .map(command -> command.toUpperCase(Locale.ROOT).replace('|', ' '))
                .collect(Collectors.joining(", "));
        return commands.size() > NAMED ? first + " and " + (commands.size() - NAMED) + " more" : first;
    }
}
