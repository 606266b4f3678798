package io.kvcompat.bdd;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.kvcompat.PackageArrows;
import io.kvcompat.client.Client;
import io.kvcompat.client.Session;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.target.Target;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the front-end may name. */
class ArchitectureTest {
    /** Each package and those of this project that it names: no other, and each of these. */
    private static final String ARROWS = """
            report.plot: result
            report.history: diff result target
            report.coverage: catalogue.markup command reply result target
            report: catalogue catalogue.guide catalogue.markup client command comparison diff known reply report.history report.plot reproduction result target
            accept: known result
            bdd.config: result scenarios.text
            bdd.feature: result scenario scenarios.text
            bdd.scenario: client command comparison diff reply report result run scenario scenarios
            bdd.steps: bdd.scenario client command reply report.plot result run scenario scenarios.text
            bdd.cucumber: bdd.scenario
            bdd.progress: bdd.scenario report result run target
            bdd.run: bdd.config bdd.cucumber bdd.feature bdd.scenario catalogue client command diff known report report.coverage report.history result run scenario scenarios.text target
            bdd.cli: accept bdd.config bdd.feature bdd.progress bdd.run catalogue catalogue.config catalogue.guide catalogue.impact client command comparison diff known profile proxy report report.coverage report.history reproduction result run scenario target
            """;

    private static final JavaClasses FRONT_END = PackageArrows.ownClasses();

    @Test
    void every_package_names_those_that_it_may_and_no_other() {
        assertThat(PackageArrows.deviations(FRONT_END, ARROWS)).isEmpty();
    }

    @Test
    void the_front_end_stands_on_the_api_of_the_core() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.kvcompat.internal..", "org.redisson..", "io.netty.."))
                .check(FRONT_END);
    }

    @Test
    void no_two_classes_of_the_modules_have_one_simple_name() {
        Map<String, Long> counts = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.kvcompat").stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info"))
                        .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        counts.values().removeIf(count -> count == 1);
        assertThat(counts).isEmpty();
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
