package io.kvcompat.scenarios.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.catalogue.guide.Guide;
import io.kvcompat.catalogue.guide.GuideMarkdown;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.known.ProductVersion;
import io.kvcompat.known.VerifiedPairs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The guides under docs/guides are what the catalogue says. {@code -Dcompat.guides=write} writes them anew:
 * <code>mvn -pl compat-scenarios -am test -Dtest=GuidesTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dcompat.guides=write</code>.
 */
class GuidesTest {
    private static final Path FOLDER = Path.of("..", "docs", "guides");
    private static final int LARGEST = 150_000;
    private static final ClassLoader LOADER = GuidesTest.class.getClassLoader();
    private static final VerifiedPairs MEASURED = VerifiedPairs.load(LOADER);
    private static final KnownDifferences KNOWN = KnownDifferences.loadResources(LOADER);

    private static final SortedMap<String, String> GUIDES = guides();

    private static SortedMap<String, String> guides() {
        SortedMap<String, String> guides = new TreeMap<>();
        for (VerifiedPairs.Pair pair : MEASURED.pairs()) {
            Guide guide = Guide.of(KNOWN, MEASURED, pair.baseline(), pair.other());
            guides.put(guide.fileName() + ".md", GuideMarkdown.text(guide));
        }
        return guides;
    }

    @Test
    void the_guides_in_docs_are_what_the_catalogue_says() throws IOException {
        if ("write".equals(System.getProperty("compat.guides"))) {
            for (Map.Entry<String, String> guide : GUIDES.entrySet()) {
                Files.writeString(FOLDER.resolve(guide.getKey()), guide.getValue());
            }
        }
        for (Map.Entry<String, String> guide : GUIDES.entrySet()) {
            assertThat(FOLDER.resolve(guide.getKey()))
                    .as("what the catalogue says; -Dcompat.guides=write writes it anew")
                    .hasContent(guide.getValue());
        }
    }

    @Test
    void no_guide_is_larger_than_what_hosts_of_repositories_show() {
        assertThat(GUIDES.values())
                .allSatisfy(text ->
                        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST));
    }

    @Test
    void there_is_no_guide_of_a_pair_that_was_not_measured() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(GUIDES.keySet());
        }
        assertThatThrownBy(() -> Guide.of(
                        KNOWN, MEASURED, new ProductVersion("redis", "7.2"), new ProductVersion("valkey", "9.0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Redis 7.2 to Valkey 9.0 was not measured, so there is no guide")
                .hasMessageContaining("redis:7.2.6 to valkey:9.1.2");
    }

    @Test
    void the_list_of_guides_names_each() throws IOException {
        String list = Files.readString(FOLDER.resolve("README.md"));
        assertThat(List.copyOf(GUIDES.keySet()))
                .allSatisfy(name -> assertThat(list).contains("(" + name + ")"));
    }
}
