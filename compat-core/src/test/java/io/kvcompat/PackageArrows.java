package io.kvcompat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The packages of a module and which of this project's packages each of them names. */
public final class PackageArrows {
    private static final String ROOT = "io.kvcompat.";

    private PackageArrows() {}

    /** Imports the main classes of the module whose tests run. */
    public static JavaClasses ownClasses() {
        return new ClassFileImporter().importPath(Path.of("target", "classes"));
    }

    /** Returns what each package of {@code classes} names, both without {@code io.kvcompat}. */
    public static SortedMap<String, SortedSet<String>> of(JavaClasses classes) {
        SortedMap<String, SortedSet<String>> arrows = new TreeMap<>();
        for (JavaClass type : classes) {
            SortedSet<String> targets = arrows.computeIfAbsent(name(type), name -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(PackageArrows::name)
                    .filter(target -> !target.equals(name(type)))
                    .forEach(targets::add);
        }
        return arrows;
    }

    /** Returns an allowed arrow, to be compared with {@link #of}: each package that {@code from} must name, and no other. */
    public static Map.Entry<String, SortedSet<String>> arrow(String from, String... to) {
        return Map.entry(from, new TreeSet<>(Set.of(to)));
    }

    private static String name(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    }
}
