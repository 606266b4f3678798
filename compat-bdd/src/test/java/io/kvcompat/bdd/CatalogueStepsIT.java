package io.kvcompat.bdd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.kvcompat.comparison.Kind;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.known.KnownReproduction;
import io.kvcompat.reproduction.Reproduction.Form;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.ReportReader;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.target.Identity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the catalogue against the reports that the suite has just written. */
class CatalogueStepsIT {
    private static final Path FOLDER = Path.of(System.getProperty("compat.out", "target/compat"));

    private final Map<String, Set<String>> steps = new HashMap<>();

    private Identity read(String target) {
        try (ReportReader reader = ReportReader.open(FOLDER.resolve(target + ".json"))) {
            assumeThat(reader.protocols()).as("what one protocol alone shows").hasSize(2);
            for (ScenarioInfo scenario = reader.nextScenario(); scenario != null; scenario = reader.nextScenario()) {
                Set<String> here = steps.computeIfAbsent(scenario.id(), id -> new HashSet<>(Set.of("outcome")));
                for (LaneResult lane = reader.nextLane(); lane != null; lane = reader.nextLane()) {
                    for (Exchange next = reader.nextExchange(); next != null; next = reader.nextExchange()) {
                        here.add(next.step());
                    }
                    lane.checks().forEach(check -> here.add("check/" + check.name()));
                    lane.metrics().forEach(metric -> here.add("metric/" + metric.name()));
                }
            }
            return reader.header().identity();
        }
    }

    /** The catalogue says of each entry in which step of which scenario it was seen: the run has that step. */
    @Test
    void every_step_in_which_an_entry_was_seen_was_there() {
        assumeThat(List.of("redis.json", "valkey.json"))
                .as("the reports of the default targets")
                .allMatch(name -> Files.exists(FOLDER.resolve(name)));
        Identity redis = read("redis");
        Identity valkey = read("valkey");
        List<KnownReproduction> seen =
                KnownDifferences.loadResources(CatalogueStepsIT.class.getClassLoader()).entries().stream()
                        .flatMap(entry -> entry.reproduction(redis, valkey).stream())
                        .toList();

        assumeThat(seen).as("entries between servers of these very versions").isNotEmpty();
        assertThat(seen)
                .filteredOn(this::isMissing)
                .extracting(one -> one.entry() + ": " + one.scenario() + " " + one.step())
                .isEmpty();
        assertThat(isMissing(seen.get(0).scenario(), "main/NOSUCH/1")).isTrue();
    }

    /** What is no list of commands is proven by the scenario: it ran, and showed the entry. */
    @Test
    void every_entry_that_its_scenario_alone_shows_was_shown_by_it() {
        assumeThat(List.of("redis.json", "valkey.json", "diff.json"))
                .as("the reports of the default targets")
                .allMatch(name -> Files.exists(FOLDER.resolve(name)));
        Identity redis = read("redis");
        Identity valkey = read("valkey");
        JsonNode diff = new JsonMapper().readTree(FOLDER.resolve("diff.json").toFile());
        Set<String> shown = new HashSet<>();
        diff.path("differences")
                .forEach(one -> shown.add(one.path("knownId").asString("") + " "
                        + one.path("scenario").asString("")));
        List<String> missing = new ArrayList<>();
        KnownDifferences.loadResources(CatalogueStepsIT.class.getClassLoader())
                .entries()
                .forEach(entry -> entry.reproduction(redis, valkey)
                        .filter(one -> one.reproduction().form() == Form.SCENARIO)
                        .filter(one -> !shown.contains(entry.id() + " " + one.scenario()))
                        .filter(one -> !isMeasured(entry))
                        .ifPresent(one -> missing.add(entry.id() + " in " + one.scenario())));

        assertThat(missing).isEmpty();
    }

    /** What is measured in numbers shows on one machine and not on another. */
    private static boolean isMeasured(KnownDifference entry) {
        return entry.shown().stream().allMatch(match -> match.ratio() != null || match.kind() == Kind.METRIC);
    }

    private boolean isMissing(KnownReproduction seen) {
        return isMissing(seen.scenario(), seen.step());
    }

    private boolean isMissing(String scenario, String step) {
        Set<String> there = steps.getOrDefault(scenario, Set.of());
        // A scenario that was skipped on both has nothing but its outcome.
        return there.size() != 1 && !there.contains(step);
    }
}
