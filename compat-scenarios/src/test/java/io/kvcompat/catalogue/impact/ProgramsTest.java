package io.kvcompat.catalogue.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.catalogue.impact.source.SourcePlace;
import io.kvcompat.known.KnownDifferences;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What breaks in a program is found at its line, and in the same program when it is mended, nothing is. */
class ProgramsTest {
    private static final ClassLoader LOADER = ProgramsTest.class.getClassLoader();
    private static final Impact IMPACT = Impact.with(KnownDifferences.loadResources(LOADER), LOADER);

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

    @TestFactory
    Stream<DynamicTest> programs() throws IOException {
        try (InputStream in = Objects.requireNonNull(LOADER.getResourceAsStream("impact/programs.yaml"))) {
            List<Program> programs = List.of(new YAMLMapper().readValue(in.readAllBytes(), Program[].class));
            return programs.stream().flatMap(this::tests);
        }
    }

    private Stream<DynamicTest> tests(Program program) {
        if (program.finds() == null) {
            assertThat(program.harmless()).isTrue();
            return Stream.of(DynamicTest.dynamicTest(
                    program.name() + " touches nobody",
                    () -> assertThat(touches(program, program.code())).isEmpty()));
        }
        return Stream.of(
                DynamicTest.dynamicTest(
                        program.name() + " is found",
                        () -> assertThat(touches(program, program.code()))
                                .contains(program.finds() + " " + program.line())),
                DynamicTest.dynamicTest(
                        program.name() + " is not found where it is mended",
                        () -> assertThat(touches(program, Objects.requireNonNull(program.mended())))
                                .noneMatch(finding -> finding.startsWith(program.finds()))));
    }

    private List<String> touches(Program program, String code) throws IOException {
        Path alone = Files.createTempDirectory(folder, "program");
        Files.writeString(alone.resolve(program.file()), code);
        return IMPACT.assess(null, List.of(alone), "redis:7.2", "valkey:9.1").findings(Relevance.TOUCHES).stream()
                .map(finding -> finding.id() + " "
                        + finding.place().map(SourcePlace::line).orElse(0))
                .toList();
    }
}
