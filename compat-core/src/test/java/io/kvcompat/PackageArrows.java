package io.kvcompat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The packages of a module and which of this project's packages each of them names. */
public final class PackageArrows {
    private static final String ROOT = "io.kvcompat.";

    private PackageArrows() {}

    /** Imports the main classes of the module whose tests run. */
    public static JavaClasses ownClasses() {
        return new ClassFileImporter().importPath(Path.of("target", "classes"));
    }

    /**
     * Returns what is not as allowed, one sentence each: arrows that are drawn and not allowed, and arrows and packages
     * that are allowed and not there.
     *
     * @param table a line for each package: {@code diff: client command known}; after {@code #} whatever explains it
     */
    public static List<String> deviations(JavaClasses classes, String table) {
        SortedSet<String> allowed = parse(table);
        SortedSet<String> drawn = drawn(classes);
        Stream<String> more = drawn.stream()
                .filter(arrow -> !allowed.contains(arrow))
                .map(arrow -> arrow + " is in the code, and not allowed");
        Stream<String> less = allowed.stream()
                .filter(arrow -> !drawn.contains(arrow))
                .map(arrow -> arrow + " is allowed, and not in the code");
        return Stream.concat(more, less).toList();
    }

    private static SortedSet<String> drawn(JavaClasses classes) {
        SortedSet<String> drawn = new TreeSet<>();
        for (JavaClass type : classes) {
            drawn.add(name(type));
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(PackageArrows::name)
                    .filter(target -> !target.equals(name(type)))
                    .forEach(target -> drawn.add(name(type) + " -> " + target));
        }
        return drawn;
    }

    private static SortedSet<String> parse(String table) {
        SortedSet<String> arrows = new TreeSet<>();
        for (String line :
                table.lines().map(one -> one.replaceAll("#.*", "").strip()).toList()) {
            if (!line.isEmpty()) {
                String[] words = line.split("[: ]+");
                arrows.add(words[0]);
                Stream.of(words).skip(1).forEach(target -> arrows.add(words[0] + " -> " + target));
            }
        }
        return arrows;
    }

    private static String name(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    }
}
