package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.ImpactReport.Notice;
import io.kvcompat.catalogue.impact.SnapshotFacts.User;
import io.kvcompat.profile.ServerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which ACL rules mean something else on the other server. */
final class AclImpact {
    private static final int NAMED = 8;

    private final @Nullable ServerProfile from;
    private final ServerProfile to;
    private final List<Notice> notices = new ArrayList<>();

    private AclImpact(@Nullable ServerProfile from, ServerProfile to) {
        this.from = from;
        this.to = to;
    }

    static List<Notice> compare(SnapshotFacts facts, @Nullable ServerProfile from, ServerProfile to) {
        AclImpact users = new AclImpact(from, to);
        facts.users().forEach(users::compare);
        return users.notices;
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
            add(user, rule, to.spec() + " has no such category and refuses the user", "Name the commands instead.");
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
            add(
                    user,
                    rule,
                    String.join("; ", parts),
                    "Add or take away what this user should or should not do by name.");
        }
    }

    private void command(User user, String rule, String command) {
        String name = command.contains("***") ? command.substring(0, command.indexOf('|')) : command;
        if (!to.commands().containsKey(name)
                && !to.commands().keySet().stream().anyMatch(one -> one.startsWith(name + "|"))) {
            add(user, rule, to.spec() + " does not know the command and refuses the user", "Take the rule out.");
        }
    }

    private void add(User user, String rule, String what, String whatToDo) {
        notices.add(new Notice(user.name() + " " + rule, what, whatToDo, null));
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
