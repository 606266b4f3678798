package io.kvcompat.internal.apt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
    @TempDir
    Path apt;

    @Test
    void both_formats_give_the_same_source() throws IOException {
        Files.writeString(apt.resolve("sources.list"), """
                # deb http://archive.example/commented bookworm main
                deb-src http://archive.example/debian bookworm main
                deb [arch=amd64,arm64 signed-by=/keys/a.gpg trusted=no] http://archive.example/debian bookworm main contrib # ours
                """);
        Files.createDirectories(apt.resolve("sources.list.d"));
        Files.writeString(apt.resolve("sources.list.d/debian.sources"), """
                # A comment.
                Types: deb deb-src
                URIs: http://archive.example/debian
                # Another one, within.
                Suites: bookworm
                Components: main contrib
                Signed-By: /keys/a.gpg
                Trusted: no

                Enabled: no
                Types: deb
                URIs: http://archive.example/disabled
                Suites: bookworm
                Components: main
                """);

        List<SourceStanza> sources = SourceFiles.read(apt);

        assertThat(sources).hasSize(2);
        assertThat(sources.get(0).print("amd64")).isEqualTo(sources.get(1).print("amd64"));
    }

    @Test
    void what_is_printed_fetches_the_index_of_one_architecture_and_keeps_the_keyring() {
        SourceStanza source = SourceFiles.parseStanzas("""
                        Types: deb deb-src
                        URIs: http://archive.example/debian
                        Suites: bookworm bookworm-updates
                        Components: main
                        Signed-By:
                         -----BEGIN PGP PUBLIC KEY BLOCK-----
                         .
                         mDMEY
                         -----END PGP PUBLIC KEY BLOCK-----
                        Check-Valid-Until: no
                        """).get(0);

        assertThat(source.with(List.of("trixie"), List.of("main"))
                        .print("arm64")
                        .lines())
                .containsExactlyInAnyOrder(
                        "Types: deb",
                        "URIs: http://archive.example/debian",
                        "Suites: trixie",
                        "Components: main",
                        "Architectures: arm64",
                        "Targets: Packages",
                        "Check-Valid-Until: no",
                        "Signed-By: ",
                        " -----BEGIN PGP PUBLIC KEY BLOCK-----",
                        " .",
                        " mDMEY",
                        " -----END PGP PUBLIC KEY BLOCK-----",
                        "");
    }

    @Test
    void a_machine_without_sources_has_none() {
        assertThat(SourceFiles.read(apt.resolve("nowhere"))).isEmpty();
    }
}
