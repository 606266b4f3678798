package io.kvcompat.bdd;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.tagexpressions.TagExpressionParser;
import io.kvcompat.bdd.run.ExecutionPlan;
import io.kvcompat.bdd.run.RunSettings;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.KnownDifference.Match;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.known.KnownReproduction;
import io.kvcompat.known.rule.KnownRule;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.target.Identity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What every entry of the catalogue keeps to; that each shows up is the matter of the runs. */
@Timeout(120)
class CatalogueTest {
    private static final KnownDifferences CATALOGUE =
            KnownDifferences.loadResources(CatalogueTest.class.getClassLoader());

    /** Ids of all scenarios, those that run only when asked for included. */
    private static Set<String> scenarios() {
        ExecutionPlan script = ExecutionPlan.read(
                List.of(RunSettings.OWN_FEATURES), ExecutionPlan.GLUE, TagExpressionParser.parse(""), true);
        Set<String> ids = new HashSet<>(script.named());
        script.planned().values().forEach(planned -> ids.add(planned.info().id()));
        script.unnamed().stream().map(Scenario::id).forEach(ids::add);
        return ids;
    }

    private static Set<String> nameless(KnownDifferences known, Set<String> scenarios) {
        return known.entries().stream()
                .flatMap(entry -> Stream.of(
                                entry.matches().stream().map(Match::scenario),
                                entry.rules().stream().map(one -> one.rule().scenario()),
                                entry.reproductions().stream().map(KnownReproduction::scenario))
                        .flatMap(named -> named)
                        .filter(Objects::nonNull)
                        .filter(scenario -> !scenarios.contains(scenario))
                        .map(scenario -> entry.id() + ": " + scenario))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_scenario_that_an_entry_names_exists(@TempDir Path folder) throws IOException {
        Set<String> scenarios = scenarios();

        assertThat(nameless(CATALOGUE, scenarios)).isEmpty();

        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), """
                - id: wrong
                  title: Wrong
                  baseline: {product: redis}
                  other: {product: valkey}
                  severity: cosmetic
                  cause: wording
                  rules:
                    - {scenario: no/such, because: none, command: PING, baseline: +PONG, other: +GNOP}
                """);
        assertThat(nameless(KnownDifferences.load(List.of(wrong)), scenarios)).containsExactly("wrong: no/such");
    }

    @Test
    void every_entry_tells_why_whom_it_hits_and_what_to_do() {
        assertThat(CATALOGUE.entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(
                                Stream.of(entry.title(), entry.cause(), entry.why(), entry.who(), entry.whatToDo()))
                        .as(entry.id())
                        .allMatch(CatalogueTest::isText));
    }

    private static boolean isText(@Nullable String text) {
        return text != null && !text.isBlank() && text.equals(text.strip());
    }

    @Test
    void one_entry_tells_one_change() {
        assertThat(CATALOGUE.entries()).extracting(KnownDifference::title).doesNotHaveDuplicates();
        assertThat(CATALOGUE.entries()).extracting(KnownDifference::title).noneMatch(title -> title.endsWith("."));
    }

    @Test
    void no_entry_is_a_decision_of_a_team() {
        assertThat(CATALOGUE.entries())
                .allMatch(entry -> entry.owner() == null && entry.reason() == null && entry.expires() == null);
    }

    @Test
    void every_link_leads_to_a_page() {
        assertThat(CATALOGUE.entries().stream().map(KnownDifference::link).filter(Objects::nonNull))
                .isNotEmpty()
                .allMatch(link -> String.valueOf(link).startsWith("https://"));
    }

    /** The pairs of products and versions that servers may be of which the catalogue tells. */
    private static List<Identity> servers() {
        return Stream.of(
                        "redis 7.0.15",
                        "redis 7.2.6",
                        "redis 7.4.0",
                        "redis 8.0.6",
                        "valkey 7.2.9",
                        "valkey 8.0.1",
                        "valkey 8.1.1",
                        "valkey 9.0.0",
                        "valkey 9.1.2")
                .map(server -> server.split(" "))
                .map(server -> new Identity(server[0], server[1], "standalone", server[1]))
                .toList();
    }

    /** Rules that hold between no two servers, so that nothing would ever be explained by them. */
    private static List<String> idle(KnownDifferences known) {
        return known.entries().stream()
                .flatMap(entry -> entry.rules().stream()
                        .filter(one -> servers().stream()
                                .noneMatch(ours -> servers().stream()
                                        .anyMatch(theirs -> entry.between(ours, theirs)
                                                .filter(some -> some.rules().contains(one))
                                                .isPresent())))
                        .map(one -> entry.id() + ": " + one.rule()))
                .toList();
    }

    private static Path entry(Path folder, String rule) throws IOException {
        return Files.writeString(folder.resolve("entry.yaml"), """
                - id: wrong
                  title: Wrong
                  baseline: {product: redis, versions: '<8.0'}
                  other: {product: valkey, versions: '>=8.0'}
                  severity: cosmetic
                  cause: wording
                  rules:
                    - %s
                """.formatted(rule));
    }

    @Test
    void every_entry_is_made_of_rules_that_hold_between_some_servers(@TempDir Path folder) throws IOException {
        assertThat(CATALOGUE.entries())
                .allMatch(entry -> !entry.rules().isEmpty() && entry.matches().isEmpty());
        assertThat(idle(CATALOGUE)).isEmpty();

        String rule = "{command: PING, baseline: +PONG, other: +GNOP, baseline-versions: '%s'}";
        assertThat(idle(KnownDifferences.load(List.of(entry(folder, rule.formatted(">=8.0"))))))
                .hasSize(1);
        assertThat(idle(KnownDifferences.load(List.of(entry(folder, rule.formatted(">=7.2"))))))
                .isEmpty();
    }

    @Test
    void hardly_a_rule_names_a_scenario_and_each_that_does_tells_why() {
        List<KnownRule> rules = CATALOGUE.entries().stream()
                .flatMap(entry -> entry.rules().stream())
                .map(KnownDifference.Ruled::rule)
                .toList();
        List<KnownRule> naming =
                rules.stream().filter(rule -> rule.scenario() != null).toList();

        assertThat(naming).hasSizeLessThanOrEqualTo(rules.size() * 2 / 100);
        assertThat(naming).allMatch(rule -> rule.scenarioReason().length() > 20);
    }

    @Test
    void the_catalogue_is_small() throws IOException {
        long bytes = 0;
        try (Stream<Path> files =
                Files.list(Path.of("../compat-scenarios/src/main/resources/META-INF/kvcompat/known"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".yaml"))
                    .filter(one -> !one.endsWith("reproductions.yaml"))
                    .toList()) {
                bytes += Files.size(file);
            }
        }

        assertThat(bytes).isBetween(100_000L, 400_000L);
    }
}
