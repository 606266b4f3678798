package io.kvcompat.scenarios;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.kvcompat.scenario.Scenario;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What scenarios may name, and that every one of them is found. */
class ArchitectureTest {
    /** The only place for scenarios about Redisson's own objects. */
    private static final String ABOUT_REDISSON = "io.kvcompat.scenarios.redisson..";

    private static final JavaClasses SCENARIOS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.kvcompat.scenarios");

    @Test
    void every_scenario_is_found_by_the_service_loader() {
        Stream<String> written = SCENARIOS.stream()
                .filter(type -> Scenario.class.isAssignableFrom(type.reflect()))
                .filter(type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName);
        Stream<String> found = ServiceLoader.load(Scenario.class).stream()
                .map(provider -> provider.type().getName());
        assertThat(found).isNotEmpty().containsExactlyInAnyOrderElementsOf(written.toList());
    }

    @Test
    void scenarios_stand_on_the_api_of_the_core_alone() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.kvcompat.internal..", "io.kvcompat.bdd..", "io.cucumber.."))
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
