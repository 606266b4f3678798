package io.kvcompat.known.rule;

import io.kvcompat.command.Command;
import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for rules that together explain all that differs between two answers. */
final class Explainer {
    /** Steps of one search; what takes more is not explained. */
    private static final int MOST_STEPS = 2_000;

    private static final int MOST_RULES = 24;

    /** Rules that apply and are not wanted, on one way: rules hardly ever stand in each other's way. */
    private static final int MOST_SKIPPED = 3;

    private final RuleIndex index;

    /** What was tried in vain: the rules may come in any order, and what is left after them is the same. */
    private final Set<Tried> failed = new HashSet<>();

    private int steps;

    private record Tried(@Nullable Command command, ComparedAnswer baseline, ComparedAnswer other, boolean outermost) {}

    Explainer(RuleIndex index) {
        this.index = index;
    }

    /** Returns the rules that leave nothing over, in the order in which they were found; empty where something is left. */
    Optional<List<Rule>> explain(Scene scene, ComparedAnswer baseline, ComparedAnswer other) {
        steps = 0;
        failed.clear();
        Set<Rule> used = new LinkedHashSet<>();
        return solve(scene, baseline, other, true, used, 0, MOST_SKIPPED)
                ? Optional.of(List.copyOf(used))
                : Optional.empty();
    }

    /** Returns a rule that begins with the baseline's answer and leaves something over; empty for none. */
    Optional<Rule> near(Scene scene, ComparedAnswer baseline) {
        return index.of(scene).stream()
                .filter(rule -> rule.isNear(scene, baseline))
                .findFirst();
    }

    private boolean solve(
            Scene scene,
            ComparedAnswer baseline,
            ComparedAnswer other,
            boolean outermost,
            Set<Rule> used,
            int depth,
            int skips) {
        if (baseline.equals(other)) {
            return true;
        }
        Tried tried = new Tried(scene.command(), baseline, other, outermost);
        if (failed.contains(tried) || ++steps > MOST_STEPS || depth > MOST_RULES) {
            return false;
        }
        int left = skips;
        for (Rule rule : index.of(scene)) {
            Optional<Relation.Rest> rest = rule.reduce(scene, baseline, other, outermost);
            if (rest.isPresent()) {
                Set<Rule> more = new LinkedHashSet<>(used);
                more.add(rule);
                if (solve(scene, rest.get().baseline(), rest.get().other(), outermost, more, depth + 1, left)) {
                    used.addAll(more);
                    return true;
                }
                if (rule.relation().isIndependent()) {
                    // In another order the same would be left over, and k such rules have k! orders.
                    failed.add(tried);
                    return false;
                }
                if (--left < 0) {
                    break;
                }
            }
        }
        boolean explained = outermost && baseline.replies().size() > 1
                ? replies(scene, baseline, other, used, depth)
                : parts(scene, baseline, other, outermost, used, depth);
        if (!explained) {
            failed.add(tried);
        }
        return explained;
    }

    /** Several replies to one command, confirmations say: each by itself. */
    private boolean replies(Scene scene, ComparedAnswer baseline, ComparedAnswer other, Set<Rule> used, int depth) {
        if (baseline.replies().size() != other.replies().size()
                || !baseline.absence().equals(other.absence())) {
            return false;
        }
        for (int i = 0; i < baseline.replies().size(); i++) {
            ComparedAnswer ours = ComparedAnswer.of(baseline.replies().get(i));
            if (!solve(scene, ours, ComparedAnswer.of(other.replies().get(i)), true, used, depth + 1, MOST_SKIPPED)) {
                return false;
            }
        }
        return true;
    }

    private boolean parts(
            Scene scene, ComparedAnswer baseline, ComparedAnswer other, boolean outermost, Set<Rule> used, int depth) {
        if (!baseline.isSingle()
                || !other.isSingle()
                || baseline.reply().type() != other.reply().type()) {
            return false;
        }
        List<Reply> ours = Place.children(baseline.reply());
        List<Reply> theirs = Place.children(other.reply());
        if (ours == null || theirs == null || ours.size() != theirs.size()) {
            return false;
        }
        List<@Nullable Command> queued = queued(scene, outermost, ours.size());
        for (int i = 0; i < ours.size(); i++) {
            Command command = queued.get(i);
            Scene inside = command == null ? scene : scene.of(command);
            ComparedAnswer left = ComparedAnswer.of(ours.get(i));
            if (!solve(
                    inside, left, ComparedAnswer.of(theirs.get(i)), command != null, used, depth + 1, MOST_SKIPPED)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the commands to which the elements of EXEC's reply are answers; nulls for any other reply. */
    private static List<@Nullable Command> queued(Scene scene, boolean outermost, int size) {
        List<@Nullable Command> commands = new ArrayList<>();
        List<Command> queued = scene.circumstances().queued();
        boolean isExec = outermost && scene.name().equals("EXEC") && queued.size() == size;
        for (int i = 0; i < size; i++) {
            commands.add(isExec ? queued.get(i) : null);
        }
        return commands;
    }
}
