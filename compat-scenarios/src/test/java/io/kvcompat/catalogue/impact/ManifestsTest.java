package io.kvcompat.catalogue.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.catalogue.impact.source.SourceFacts.Manifest;
import io.kvcompat.catalogue.impact.source.SourcePlace;
import org.junit.jupiter.api.Test;

/** What a project calls itself in the files that name its libraries. */
class ManifestsTest {
    private static boolean declares(String file, String text, String name) {
        SourcePlace place = new SourcePlace("", file, 1, SourcePlace.Part.MAIN);
        return LibraryAssessor.declares(new Manifest(place, file, text), name);
    }

    @Test
    void a_long_pom_is_read() {
        String pom =
                "<project><parent><artifactId>redisson-parent</artifactId></parent>\n<!-- " + "long ".repeat(20_000)
                        + "-->\n<artifactId>redisson-all</artifactId>\n<dependencies><dependency><artifactId>redisson</artifactId>"
                        + "</dependency></dependencies></project>";

        assertThat(declares("pom.xml", pom, "redisson-all")).isTrue();
        assertThat(declares("pom.xml", pom, "redisson-parent")).isFalse();
        assertThat(declares("pom.xml", pom, "redisson")).isFalse();
    }

    @Test
    void a_long_package_is_read() {
        String text =
                "{\"description\": \"" + "long ".repeat(20_000) + "\", \"name\": \"ioredis\", \"main\": \"a.js\"}";

        assertThat(declares("package.json", text, "ioredis")).isTrue();
        assertThat(declares("package.json", "{\"name\": \"mine\", \"dependencies\": {\"ioredis\": \"5\"}}", "ioredis"))
                .isFalse();
    }

    @Test
    void projects_of_c_sharp_and_cmake_have_names() {
        assertThat(declares("FreeRedis.csproj", "<Project/>", "FreeRedis")).isTrue();
        assertThat(declares("Api.csproj", "<PackageReference Include=\"FreeRedis\"/>", "FreeRedis"))
                .isFalse();
        assertThat(declares(
                        "CMakeLists.txt",
                        "cmake_minimum_required(VERSION 3.1)\nproject(redis++ LANGUAGES CXX)",
                        "redis++"))
                .isTrue();
        assertThat(declares("CMakeLists.txt", "project(redis-app)\n", "redis")).isFalse();
    }
}
