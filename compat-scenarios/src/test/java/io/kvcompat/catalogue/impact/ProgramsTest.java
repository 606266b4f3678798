package io.kvcompat.catalogue.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.catalogue.impact.source.SourcePlace;
import io.kvcompat.known.KnownDifferences;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What breaks in a program is found at its line, and in the same program when it is mended, nothing is. */
class ProgramsTest {
    private static final ClassLoader LOADER = ProgramsTest.class.getClassLoader();

    @TempDir
    private Path folder;

    record Program(
            String name,
            String file,
            String code,
            @Nullable String finds,
            int line,
            @Nullable String mended,
            boolean harmless) {}

    /** The programs are read in two runs, each under a root of its own, as reading a catalogue takes longer than they do. */
    @TestFactory
    Stream<DynamicTest> programs() throws IOException {
        List<Program> programs;
        try (InputStream in = Objects.requireNonNull(LOADER.getResourceAsStream("impact/programs.yaml"))) {
            programs = List.of(new YAMLMapper().readValue(in.readAllBytes(), Program[].class));
        }
        Map<String, String> codes = new TreeMap<>();
        Map<String, String> mended = new TreeMap<>();
        for (Program program : programs) {
            String mend = program.mended();
            (mend == null ? mended : codes).put(key(program), program.code());
            if (mend != null) {
                mended.put(key(program), mend);
            }
        }
        Map<String, List<String>> broken = touches(folder.resolve("broken"), codes);
        Map<String, List<String>> whole = touches(folder.resolve("whole"), mended);
        List<DynamicTest> tests = new ArrayList<>();
        for (Program program : programs) {
            String finds = program.finds();
            List<String> left = whole.getOrDefault(key(program), List.of());
            if (finds == null) {
                assertThat(program.harmless()).isTrue();
                tests.add(DynamicTest.dynamicTest(
                        program.name() + " touches nobody",
                        () -> assertThat(left).isEmpty()));
                continue;
            }
            List<String> seen = broken.getOrDefault(key(program), List.of());
            tests.add(DynamicTest.dynamicTest(
                    program.name() + " is found", () -> assertThat(seen).contains(finds + " " + program.line())));
            tests.add(DynamicTest.dynamicTest(
                    program.name() + " is not found where it is mended",
                    () -> assertThat(left).noneMatch(finding -> finding.startsWith(finds))));
        }
        return tests.stream();
    }

    private static String key(Program program) {
        return program.name().replaceAll("\\W+", "-") + "/" + program.file();
    }

    /** Returns for each file what touches it, {@code id line}. */
    private static Map<String, List<String>> touches(Path root, Map<String, String> files) throws IOException {
        List<Path> roots = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
            roots.add(path.getParent());
        }
        Map<String, List<String>> touches = new TreeMap<>();
        ImpactReport report = Impact.with(KnownDifferences.loadResources(LOADER), LOADER)
                .assess(null, roots, "redis:7.2", "valkey:9.1");
        for (ImpactFinding finding : report.findings(Relevance.TOUCHES)) {
            for (Evidence evidence : finding.evidence()) {
                SourcePlace place = Objects.requireNonNull(evidence.place());
                String key = root.relativize(Path.of(place.root())) + "/" + place.path();
                touches.computeIfAbsent(key, none -> new ArrayList<>()).add(finding.id() + " " + place.line());
            }
        }
        return touches;
    }
}
