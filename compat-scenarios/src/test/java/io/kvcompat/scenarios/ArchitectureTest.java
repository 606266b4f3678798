package io.kvcompat.scenarios;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.kvcompat.PackageArrows;
import io.kvcompat.scenario.Scenario;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What scenarios may name, and that every one of them is found. */
class ArchitectureTest {
    /** The only place for scenarios about Redisson's own objects. */
    private static final String ABOUT_REDISSON = "io.kvcompat.scenarios.redisson..";

    /** Each package and those of this project that it names: no other, and each of these. */
    private static final String ARROWS = """
            scenarios.text: client command reply scenario scenarios target
            scenarios: client command reply result scenario target
            scenarios.crud: client command reply result scenario scenarios
            scenarios.eviction: client command reply result scenario scenarios
            scenarios.payload: client command reply result scenario scenarios target
            scenarios.pubsub: client command reply result scenario scenarios target
            scenarios.scan: command reply scenario scenarios
            scenarios.scripting: client command reply result scenario scenarios
            scenarios.server: client command reply result scenario scenarios target
            scenarios.structures: client command reply result scenario scenarios
            scenarios.transactions: client command reply scenario scenarios
            scenarios.rollback: client command reply scenario scenarios target
            catalogue: known profile
            catalogue.markup:
            catalogue.config: client command reply result target
            catalogue.guide: catalogue.markup client command comparison known reply reproduction
            catalogue.impact.source:
            catalogue.impact: catalogue.impact.source catalogue.markup client command comparison known profile reply result run target
            """;

    private static final JavaClasses SCENARIOS = PackageArrows.ownClasses();

    @Test
    void every_package_names_those_that_it_may_and_no_other() {
        assertThat(PackageArrows.deviations(SCENARIOS, ARROWS)).isEmpty();
    }

    @Test
    void every_scenario_with_a_class_of_its_own_is_found_by_the_service_loader() {
        Stream<String> written = SCENARIOS.stream()
                .filter(type -> Scenario.class.isAssignableFrom(type.reflect()))
                .filter(type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName);
        Stream<String> found = ServiceLoader.load(Scenario.class).stream()
                .map(provider -> provider.type().getName());
        assertThat(found).isNotEmpty().containsExactlyInAnyOrderElementsOf(written.toList());
    }

    @Test
    void scenarios_stand_on_the_api_of_the_core_alone() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.kvcompat.internal..", "io.kvcompat.bdd.."))
                .check(SCENARIOS);
    }

    /** Scenarios that are text are written in Gherkin, and run without Cucumber. */
    @Test
    void of_cucumber_only_the_parser_is_used_and_only_where_text_is_read() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.kvcompat.scenarios.text")
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.cucumber.."))
                .check(SCENARIOS);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.cucumber..")
                        .and(not(resideInAnyPackage("io.cucumber.gherkin..", "io.cucumber.messages.."))))
                .check(SCENARIOS);
    }

    @Test
    void redisson_is_named_only_by_scenarios_about_it() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ABOUT_REDISSON)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.redisson..", "io.netty.."))
                .check(SCENARIOS);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("io.kvcompat.(**)").should().beFreeOfCycles().check(SCENARIOS);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(SCENARIOS)
                .isNotEmpty()
                .allMatch(type -> type.getPackage().tryGetPackageInfo().stream()
                        .anyMatch(info -> info.isAnnotatedWith(NullMarked.class)));
    }
}
