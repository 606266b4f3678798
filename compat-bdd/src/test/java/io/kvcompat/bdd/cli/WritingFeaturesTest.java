package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Follows docs/write/writing-features.md to the letter, on the servers that are launched where none is named. */
@Timeout(180)
class WritingFeaturesTest {
    private static final Path PAGE = Path.of("..", "docs", "write", "writing-features.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```gherkin\n(.*?)```");
    private static final Pattern OUTPUT = Pattern.compile("(?s)```\n(Known, .*?)```");

    @TempDir
    private Path folder;

    private static List<String> all(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private Cli run(List<Path> features) {
        List<String> args = new ArrayList<>(
                List.of("run", "--verbose", "--out", folder.resolve("out").toString()));
        features.forEach(feature -> args.addAll(List.of("--features", feature.toString())));
        return Cli.run(args);
    }

    @Test
    void the_worked_example_comes_out_as_the_page_shows_it() throws IOException {
        Path cart =
                Files.writeString(folder.resolve("cart.feature"), all(EXAMPLE).get(0));

        Cli cli = run(List.of(cart));

        assertThat(cli.exitCode()).as(cli.toString()).isZero();
        assertThat(cli.out()).contains(all(OUTPUT).get(0));
    }

    @Test
    void the_other_examples_pass() throws IOException {
        List<Path> features = new ArrayList<>();
        List<String> examples = all(EXAMPLE);
        for (int i = 1; i < examples.size(); i++) {
            features.add(Files.writeString(folder.resolve(i + ".feature"), examples.get(i)));
        }

        Cli cli = run(features);

        assertThat(features).hasSizeGreaterThan(2);
        assertThat(cli.exitCode()).as(cli.toString()).isZero();
    }
}
