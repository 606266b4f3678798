package io.kvcompat.bdd;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.kvcompat.client.Client;
import io.kvcompat.client.Session;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.target.Target;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the front-end may name. */
class ArchitectureTest {
    private static final JavaClasses FRONT_END = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.kvcompat.bdd");

    @Test
    void the_front_end_stands_on_the_api_of_the_core() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.kvcompat.internal..", "org.redisson..", "io.netty.."))
                .check(FRONT_END);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("io.kvcompat.(**)").should().beFreeOfCycles().check(FRONT_END);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(FRONT_END)
                .isNotEmpty()
                .allMatch(type -> type.getPackage().tryGetPackageInfo().stream()
                        .anyMatch(info -> info.isAnnotatedWith(NullMarked.class)));
    }

    @Test
    void packages_of_the_front_end_point_one_way() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("spelling")
                .definedBy("io.kvcompat.bdd.spelling..")
                .layer("config")
                .definedBy("io.kvcompat.bdd.config..")
                .layer("feature")
                .definedBy("io.kvcompat.bdd.feature..")
                .layer("stage")
                .definedBy("io.kvcompat.bdd.stage..")
                .layer("steps")
                .definedBy("io.kvcompat.bdd.steps..")
                .layer("progress")
                .definedBy("io.kvcompat.bdd.progress..")
                .layer("session")
                .definedBy("io.kvcompat.bdd.session..")
                .layer("cli")
                .definedBy("io.kvcompat.bdd.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("steps")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("spelling")
                .mayOnlyBeAccessedByLayers("config", "feature", "session")
                .whereLayer("config")
                .mayOnlyBeAccessedByLayers("session", "cli")
                .whereLayer("session")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("progress")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("stage")
                .mayOnlyBeAccessedByLayers("steps", "session", "progress", "cli")
                .whereLayer("feature")
                .mayOnlyBeAccessedByLayers("session", "cli")
                .check(FRONT_END);
    }

    @Test
    void steps_send_nothing_themselves() {
        noClasses()
                .that()
                .resideInAPackage("io.kvcompat.bdd.steps")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Session.class, Client.class, Target.class)
                .orShould()
                .callMethodWhere(describe(
                        "a session does more than close",
                        call -> call.getTargetOwner().isAssignableTo(RecordedSession.class)
                                && !call.getName().equals("close")))
                .because("what a scenario does is said in the feature, or in a scenario written in Java")
                .check(FRONT_END);
    }
}
