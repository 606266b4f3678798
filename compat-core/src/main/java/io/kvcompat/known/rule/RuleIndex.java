package io.kvcompat.known.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules that hold between two servers, found by the command that they are about; those that ask for what was sent before come
 * first, as they say more, and those last that know no more than that one side lacks a command.
 */
final class RuleIndex {
    private final Map<String, List<Rule>> byName = new HashMap<>();
    private final List<Rule> ofAnyCommand = new ArrayList<>();
    private final Map<String, List<Rule>> joined = new HashMap<>();

    RuleIndex(List<Rule> rules) {
        List<Rule> inOrder = new ArrayList<>(rules);
        inOrder.sort(
                Comparator.<Rule, Boolean>comparing(rule -> rule.where().after().isEmpty())
                        .thenComparing(rule -> rule.relation() instanceof OneSidedCommands));
        for (Rule rule : inOrder) {
            if (rule.where().commands().isEmpty()) {
                ofAnyCommand.add(rule);
            } else {
                rule.where().commands().stream()
                        .map(command -> command.contains(" ") ? command.substring(0, command.indexOf(' ')) : command)
                        .distinct()
                        .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(rule));
            }
        }
        byName.forEach((name, some) -> {
            List<Rule> all = new ArrayList<>(some);
            all.addAll(ofAnyCommand);
            joined.put(name, List.copyOf(all));
        });
    }

    boolean isEmpty() {
        return joined.isEmpty() && ofAnyCommand.isEmpty();
    }

    /** Returns the rules that may be about a scene, those of its command first. */
    List<Rule> of(Scene scene) {
        return joined.getOrDefault(scene.name(), ofAnyCommand);
    }
}
