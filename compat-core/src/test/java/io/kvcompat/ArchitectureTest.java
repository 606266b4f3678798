package io.kvcompat;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between the packages of compat-core; docs/architecture.md tells the same in words. */
class ArchitectureTest {
    private static final String ROOT = "io.kvcompat.";
    private static final String TRANSPORT = ROOT + "internal.redisson";

    /** Each package and those of this module that it may name; the API first, what is internal to it below. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            arrow("reply"),
            arrow("command", "reply"),
            // The facade creates the transport that implements it: the only way into internal.redisson.
            arrow("client", "reply", "command", "internal.redisson"),
            arrow("target", "reply", "command", "client", "internal.machine", "internal.process", "internal.apt"),
            arrow("result", "reply", "command", "client", "target"),
            arrow("scenario", "reply", "command", "client", "target", "result"),
            arrow("reproduction", "reply", "command", "client", "result"),
            arrow("diff", "reply", "command", "client", "target", "result", "reproduction"),
            arrow("history", "client", "target", "result", "diff"),
            arrow("guide", "reply", "command", "client", "target", "result", "reproduction", "diff", "internal.markup"),
            arrow("plot", "client", "result"),
            arrow(
                    "report",
                    "reply",
                    "command",
                    "client",
                    "target",
                    "result",
                    "reproduction",
                    "diff",
                    "history",
                    "plot",
                    "internal.markup"),
            arrow("accept", "result", "diff"),
            arrow("settings", "reply", "command", "client", "target"),
            arrow("coverage", "reply", "command", "client", "target", "result", "internal.markup"),
            arrow("profile", "target"),
            arrow("impact", "reply", "command", "client", "target", "profile", "diff", "internal.markup"),
            arrow(
                    "run",
                    "reply",
                    "command",
                    "client",
                    "target",
                    "profile",
                    "result",
                    "scenario",
                    "reproduction",
                    "diff",
                    "guide",
                    "report"),
            arrow("internal.redisson", "reply", "command", "client"),
            arrow("internal.machine"),
            arrow("internal.markup"),
            arrow("internal.process", "internal.machine"),
            arrow("internal.apt", "internal.machine", "internal.process"));

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.kvcompat");

    @TestFactory
    Stream<DynamicTest> a_package_names_only_those_below_it() {
        return ARROWS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(arrow -> DynamicTest.dynamicTest(
                        arrow.getKey(),
                        () -> mayOnlyName(arrow.getKey(), arrow.getValue()).check(CORE)));
    }

    @Test
    void every_package_has_its_arrows() {
        assertThat(CORE.stream().map(type -> type.getPackageName().substring(ROOT.length())))
                .isSubsetOf(ARROWS.keySet());
    }

    @Test
    void packages_form_no_cycle() {
        slices().assignedFrom(new Packages()).should().beFreeOfCycles().check(CORE);
    }

    @Test
    void only_the_transport_names_redisson_or_netty() {
        noClasses()
                .that()
                .resideOutsideOfPackage(TRANSPORT)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.redisson..", "io.netty.."))
                .check(CORE);
    }

    @Test
    void what_is_public_inside_is_needed_by_another_package() {
        classes()
                .that()
                .resideInAPackage("..internal..")
                .and()
                .haveModifier(JavaModifier.PUBLIC)
                .should(new BeNamedByAnotherPackage())
                .check(CORE);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(CORE)
                .isNotEmpty()
                .allMatch(type -> type.getPackage().tryGetPackageInfo().stream()
                        .anyMatch(info -> info.isAnnotatedWith(NullMarked.class)));
    }

    private static Map.Entry<String, List<String>> arrow(String from, String... to) {
        return Map.entry(from, List.of(to));
    }

    private static ArchRule mayOnlyName(String name, List<String> others) {
        String[] allowed = Stream.concat(Stream.of(name), others.stream())
                .map(allowedName -> ROOT + allowedName)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(ROOT + name)
                .should(onlyDependOnClassesThat(
                        not(resideInAPackage("io.kvcompat..")).or(resideInAnyPackage(allowed))));
    }

    /** One slice for each package; the facade and the transport that it creates count as one. */
    private static final class Packages implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            if (!name.startsWith("io.kvcompat")) {
                return SliceIdentifier.ignore();
            }
            return SliceIdentifier.of(name.equals(TRANSPORT) ? ROOT + "client" : name);
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    private static final class BeNamedByAnotherPackage extends ArchCondition<JavaClass> {
        BeNamedByAnotherPackage() {
            super("be named by another package");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean needed = type.getDirectDependenciesToSelf().stream()
                    .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
            events.add(new SimpleConditionEvent(
                    type, needed, type.getName() + " is public, but no other package names it"));
        }
    }
}
