package io.kvcompat.bdd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page is reached from the index, and every link leads somewhere. */
class DocumentationTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");
    private static final Pattern ID = Pattern.compile("<a id=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```");

    private static final Map<Path, Set<String>> ANCHORS = new HashMap<>();

    /** A link as it is written, and what it leads to. */
    private record Link(Path page, String text, Path target, String anchor) {
        @Override
        public String toString() {
            return ROOT.relativize(page) + ": " + text;
        }
    }

    @Test
    void every_link_leads_to_a_file_and_a_heading_that_are_there() {
        List<Link> links =
                pages().stream().flatMap(page -> links(page).stream()).toList();
        assertThat(links).isNotEmpty();
        assertThat(links.stream().filter(link -> !leadsSomewhere(link))).isEmpty();
    }

    private static boolean leadsSomewhere(Link link) {
        return Files.exists(link.target())
                && (link.anchor().isEmpty()
                        || ANCHORS.computeIfAbsent(link.target(), DocumentationTest::anchors)
                                .contains(link.anchor()));
    }

    @Test
    void every_page_is_reached_from_the_index() {
        Set<Path> reached = new HashSet<>();
        Deque<Path> open = new ArrayDeque<>(List.of(ROOT.resolve("docs").resolve("README.md")));
        while (!open.isEmpty()) {
            Path page = open.pop();
            if (Files.isDirectory(page)) {
                reached.addAll(files(page));
            } else if (reached.add(page) && page.toString().endsWith(".md")) {
                links(page).forEach(link -> open.push(link.target()));
            }
        }
        assertThat(files(ROOT.resolve("docs"))).isNotEmpty().isSubsetOf(reached);
    }

    private static List<Path> pages() {
        return Stream.concat(
                        files(ROOT.resolve("docs")).stream(),
                        Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
                                .map(ROOT::resolve))
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Link> links(Path page) {
        return LINK.matcher(text(page))
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.matches("[a-z]+:.*"))
                .map(link -> {
                    String[] parts = link.split("#", 2);
                    Path target = parts[0].isEmpty()
                            ? page
                            : page.resolveSibling(parts[0]).normalize();
                    return new Link(page, link, target, parts.length == 2 ? parts[1] : "");
                })
                .toList();
    }

    private static Set<String> anchors(Path page) {
        String text = text(page);
        Set<String> anchors = HEADING.matcher(text)
                .results()
                .map(found -> anchor(found.group(1)))
                .collect(Collectors.toSet());
        ID.matcher(text).results().map((MatchResult found) -> found.group(1)).forEach(anchors::add);
        return anchors;
    }

    /** Returns the anchor that hosts of repositories give to a heading. */
    private static String anchor(String heading) {
        return heading.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .strip()
                .replace(' ', '-');
    }

    private static String text(Path page) {
        try {
            return CODE.matcher(Files.readString(page)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
