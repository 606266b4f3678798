package io.kvcompat.bdd;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
}
