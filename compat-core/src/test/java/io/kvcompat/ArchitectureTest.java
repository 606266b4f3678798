package io.kvcompat;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The arrows between the packages of compat-core; docs/internals/architecture.md tells the same in words. */
class ArchitectureTest {
    private static final String ROOT = "io.kvcompat.";
    private static final String TRANSPORT = ROOT + "internal.redisson";
    private static final String WIRE = ROOT + "internal.wire";

    /** Each package and those of this module that it names: no other, and each of these. */
    private static final String ARROWS = """
            reply:
            command: reply
            # The facade creates the transport that implements it: the only way into internal.redisson.
            client: command internal.redisson reply
            target: client command internal.apt internal.machine internal.process reply
            result: client command reply target
            scenario: client command reply result target
            reproduction: client command reply result
            comparison: command internal.redaction reply result
            known.rule: client command comparison reply target
            known: client command comparison known.rule reply reproduction result target
            diff: client command comparison known known.rule reply reproduction result target
            profile: target
            internal.guard: client command reply scenario
            run: client command comparison diff internal.guard internal.redaction known profile reply reproduction result scenario target
            proxy: client command comparison diff internal.redaction internal.wire known profile reply result run target
            internal.wire: client command internal.redisson reply
            internal.redisson: client command reply
            internal.redaction: client command reply result
            internal.machine:
            internal.process: internal.machine
            internal.apt: internal.machine internal.process
            """;

    private static final JavaClasses CORE = PackageArrows.ownClasses();

    @Test
    void every_package_names_those_that_it_may_and_no_other() {
        assertThat(PackageArrows.deviations(CORE, ARROWS)).isEmpty();
    }

    @Test
    void packages_form_no_cycle() {
        slices().assignedFrom(new Packages()).should().beFreeOfCycles().check(CORE);
    }

    @Test
    void only_the_transport_and_the_proxys_wire_name_redisson_or_netty() {
        noClasses()
                .that()
                .resideOutsideOfPackages(TRANSPORT, WIRE)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.redisson..", "io.netty.."))
                .check(CORE);
        noClasses()
                .that()
                .resideInAPackage(WIRE)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.redisson.."))
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
