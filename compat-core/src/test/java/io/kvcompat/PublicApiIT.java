package io.kvcompat;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.junit.jupiter.api.Test;

/**
 * What users of compat-core may call is what docs/embed/public-api.txt lists, so that no signature changes unnoticed.
 * <code>mvn -pl compat-core verify -DskipTests -Dit.test=PublicApiIT -Dcompat.api=write</code> writes the list anew; read
 * the difference before you commit it.
 */
class PublicApiIT {
    private static final Path LIST = Path.of("..", "docs", "embed", "public-api.txt");

    @Test
    void the_public_api_is_the_one_that_is_listed() throws IOException {
        String text = String.join("\n", signatures()) + "\n";
        if ("write".equals(System.getProperty("compat.api"))) {
            Files.writeString(LIST, text);
        }
        assertThat(LIST).as("-Dcompat.api=write writes the list anew").hasContent(text);
    }

    @Test
    void every_package_says_for_whom_it_is() {
        assertThat(PackageArrows.ownClasses())
                .filteredOn(type -> !type.getPackageName().startsWith("io.kvcompat.internal"))
                .isNotEmpty()
                .allMatch(type -> type.reflect().getPackage().isAnnotationPresent(API.class));
    }

    private static SortedSet<String> signatures() {
        SortedSet<String> signatures = new TreeSet<>();
        for (JavaClass type : PackageArrows.ownClasses()) {
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && isApi(type.reflect())) {
                signatures.addAll(signatures(type.reflect()));
            }
        }
        return signatures;
    }

    private static List<String> signatures(Class<?> type) {
        String name = type.getName().replace('$', '.');
        Stream<String> head = Stream.of(name
                + (type.getSuperclass() == null ? "" : " extends " + text(type.getSuperclass()))
                + implemented(type));
        Stream<String> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(PublicApiIT::isOffered)
                .map((Constructor<?> one) -> name + " new(" + parameters(one) + ")");
        Stream<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(one -> isOffered(one) && !one.isSynthetic() && !isOfEveryObject(one))
                .map((Method one) -> name + " " + (Modifier.isStatic(one.getModifiers()) ? "static " : "")
                        + one.getName() + "(" + parameters(one) + "): " + text(one.getGenericReturnType()));
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(one -> Modifier.isPublic(one.getModifiers()) && isMarkedApi(one))
                .map((Field one) -> name + " " + one.getName() + ": " + text(one.getGenericType()));
        return Stream.of(head, constructors, methods, fields)
                .flatMap(some -> some)
                .toList();
    }

    private static String implemented(Class<?> type) {
        return type.getInterfaces().length == 0
                ? ""
                : Arrays.stream(type.getInterfaces())
                        .map(PublicApiIT::text)
                        .collect(Collectors.joining(", ", " is ", ""));
    }

    private static String parameters(Executable one) {
        return Arrays.stream(one.getGenericParameterTypes())
                .map(PublicApiIT::text)
                .collect(Collectors.joining(", "));
    }

    private static String text(Type type) {
        return type.getTypeName()
                .replace("java.lang.", "")
                .replace("java.util.", "")
                .replace('$', '.');
    }

    private static boolean isOffered(Executable one) {
        return Modifier.isPublic(one.getModifiers()) && isMarkedApi(one);
    }

    private static boolean isOfEveryObject(Method method) {
        return List.of("equals", "hashCode", "toString").contains(method.getName());
    }

    private static boolean isMarkedApi(AnnotatedElement element) {
        API api = element.getAnnotation(API.class);
        return api == null || api.status() != Status.INTERNAL;
    }

    /** A type without a mark has that of the type around it, and at last that of its package. */
    private static boolean isApi(Class<?> type) {
        for (Class<?> around = type; around != null; around = around.getEnclosingClass()) {
            if (!Modifier.isPublic(around.getModifiers()) || !isMarkedApi(around)) {
                return false;
            }
        }
        API api = type.getPackage().getAnnotation(API.class);
        return api != null && api.status() != Status.INTERNAL;
    }
}
