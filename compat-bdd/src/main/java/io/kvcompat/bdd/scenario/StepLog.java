package io.kvcompat.bdd.scenario;

import io.kvcompat.diff.Difference;
import io.kvcompat.result.Exchange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which step of a scenario ran, compared and checked what, so that each thing found is shown at one step: the last that says
 * how the reply is compared, the one that checked it, or else the one that ran it.
 */
final class StepLog {
    /** The name of a check that stands beside a command begins with the step id of its exchange. */
    private static final Pattern OF_AN_EXCHANGE = Pattern.compile("([^/]+/[^/]+/\\d+): .*", Pattern.DOTALL);

    private static final String CHECK = "check/";

    /** Characters of a reply that differs; a page with whole descriptions of commands is slow to open. */
    private static final int MOST_TEXT = 1_000;

    /** What one step did. */
    private static final class Step {
        final UUID id;
        final Set<String> checks = new HashSet<>();

        @Nullable
        BlockTranscript ran;

        @Nullable
        BlockTranscript about;

        @Nullable
        Predicate<Exchange> compared;

        boolean showsChecks;

        Step(UUID id) {
            this.id = id;
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private @Nullable BlockTranscript last;

    /** Goes on with the step of that id. */
    void enter(UUID id) {
        steps.add(new Step(id));
    }

    private Optional<Step> current() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** Notes that the step ran a block. */
    void ran(BlockTranscript block) {
        last = block;
        current().ifPresent(step -> step.ran = block);
    }

    /** Notes that the step says how these exchanges of the last block are compared. */
    void compared(Predicate<Exchange> which) {
        current().ifPresent(step -> {
            step.compared = which;
            step.about = last;
        });
    }

    /** Notes that the step recorded a check. */
    void checked(String name) {
        current().ifPresent(step -> step.checks.add(name));
    }

    /** Notes that the step is about checks that were recorded before. */
    void showsChecks() {
        current().ifPresent(step -> {
            step.showsChecks = true;
            step.about = last;
        });
    }

    /** Returns what was found, by the steps that show it. */
    StepFindings attribute(Findings findings) {
        Map<UUID, Findings> found = new LinkedHashMap<>();
        Map<UUID, BlockTranscript> blocks = new HashMap<>();
        boolean whole = true;
        for (Difference difference : findings.unexpected()) {
            whole &= add(
                    found, blocks, step(difference.step()), new Findings(List.of(difference), List.of(), List.of()));
        }
        for (Findings.Failure failure : findings.failures()) {
            whole &= add(found, blocks, step(failure.step()), new Findings(List.of(), List.of(failure), List.of()));
        }
        for (Difference difference : findings.known()) {
            add(found, blocks, step(difference.step()), new Findings(List.of(), List.of(), List.of(difference)));
        }
        Map<UUID, StepFinding> bySteps = new HashMap<>();
        Set<BlockTranscript> shown = new HashSet<>();
        found.forEach((id, some) -> bySteps.put(id, finding(some, blocks.get(id), shown)));
        return new StepFindings(bySteps, whole);
    }

    private static StepFinding finding(Findings findings, @Nullable BlockTranscript block, Set<BlockTranscript> shown) {
        List<StepFinding.Text> texts = new ArrayList<>();
        if (!findings.known().isEmpty()) {
            texts.add(new StepFinding.Text("known differences", findings.describeKnown()));
        }
        if (!findings.isGood() && block != null && shown.add(block)) {
            texts.add(new StepFinding.Text("exchanges", block.text()));
        }
        return new StepFinding(findings.isGood() ? "" : findings.describe(MOST_TEXT), texts);
    }

    private static boolean add(
            Map<UUID, Findings> found, Map<UUID, BlockTranscript> blocks, Optional<Step> step, Findings one) {
        step.ifPresent(at -> {
            found.merge(at.id, one, Findings::and);
            @Nullable BlockTranscript block = at.ran != null ? at.ran : at.about;
            if (block != null) {
                blocks.put(at.id, block);
            }
        });
        return step.isPresent();
    }

    private Optional<Step> step(String what) {
        if (what.startsWith(CHECK)) {
            return ofCheck(what.substring(CHECK.length()));
        }
        Optional<Step> ran = ranExchange(what);
        return ran.isPresent()
                ? lastThat(step -> step.about == ran.get().ran && compares(step, what))
                        .or(() -> ran)
                : lastThat(step -> step.showsChecks).or(() -> lastThat(step -> step.ran != null));
    }

    private Optional<Step> ofCheck(String name) {
        String plain = name.replaceFirst(" \\(\\d+\\)$", "");
        Optional<Step> recorded = lastThat(step -> step.checks.contains(plain));
        if (recorded.isPresent()) {
            return recorded;
        }
        Matcher ofExchange = OF_AN_EXCHANGE.matcher(name);
        Optional<Step> ran = ofExchange.matches() ? ranExchange(ofExchange.group(1)) : Optional.empty();
        int from = ran.map(steps::indexOf).orElse(0);
        return steps.stream()
                .skip(from)
                .filter(step -> step.showsChecks)
                .findFirst()
                .or(() -> ran)
                .or(() -> lastThat(step -> step.ran != null));
    }

    private Optional<Step> ranExchange(String id) {
        return lastThat(step -> step.ran != null && step.ran.exchange(id).isPresent());
    }

    private static boolean compares(Step step, String id) {
        return step.about != null
                && step.compared != null
                && step.about.exchange(id).filter(step.compared).isPresent();
    }

    private Optional<Step> lastThat(Predicate<Step> is) {
        return steps.stream().filter(is).reduce((first, second) -> second);
    }
}
