package io.kvcompat.internal.apt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceGroupTest {
    private static final Distribution BOOKWORM = new Distribution("debian", "bookworm");

    private static final List<SourceStanza> DEBIAN = SourceFiles.parseLines("""
            deb [signed-by=/keys/other.gpg] http://other.example/linux/debian bookworm stable
            deb [signed-by=/keys/vendor.gpg] http://vendor.example/deb bookworm main
            deb [signed-by=/keys/debian.gpg] http://archive.example/debian bookworm main
            deb [signed-by=/keys/debian.gpg] http://archive.example/debian-security bookworm-security main
            deb http://tools.example/apt tools-bookworm main
            """);

    @Test
    void the_own_release_comes_first_and_others_are_of_the_same_archive() {
        List<SourceGroup> groups = SourceGroup.plan(BOOKWORM, DEBIAN);

        assertThat(groups).extracting(SourceGroup::name).containsExactly("bookworm", "trixie", "testing");
        assertThat(print(groups.get(0).essential()))
                .contains("vendor.example", "debian-security", "bookworm-security")
                .doesNotContain("other.example", "tools.example", "backports");
        assertThat(print(groups.get(0))).contains("Suites: bookworm-backports");
        assertThat(print(groups.get(1)))
                .contains("http://archive.example/debian\n", "Suites: trixie\n", "Signed-By: /keys/debian.gpg")
                .doesNotContain("vendor.example", "security");
    }

    @Test
    void ubuntu_keeps_updates_in_a_suite_of_their_own_and_servers_in_universe() {
        List<SourceStanza> sources = SourceFiles.parseLines("""
                deb http://archive.example/ubuntu jammy main restricted
                deb http://archive.example/ubuntu jammy-updates main restricted
                """);

        List<SourceGroup> groups = SourceGroup.plan(new Distribution("ubuntu", "jammy"), sources);

        assertThat(groups)
                .extracting(SourceGroup::name)
                .startsWith("jammy", "noble")
                .endsWith("devel");
        assertThat(print(groups.get(1))).contains("Suites: noble noble-updates\n", "Components: main universe\n");
        assertThat(print(groups.get(3))).contains("Suites: devel\n");
    }

    @Test
    void a_named_suite_is_found_with_the_release_it_belongs_to() {
        assertThat(SourceGroup.named(BOOKWORM, DEBIAN, "bookworm-backports").name())
                .isEqualTo("bookworm");
        assertThat(SourceGroup.named(BOOKWORM, DEBIAN, "trixie").name()).isEqualTo("trixie");
        assertThat(print(SourceGroup.named(BOOKWORM, DEBIAN, "sid"))).contains("Suites: sid\n");
    }

    @Test
    void a_machine_without_its_archive_is_told_so() {
        assertThatExceptionOfType(AptException.class)
                .isThrownBy(() -> SourceGroup.plan(BOOKWORM, DEBIAN.subList(3, 5)))
                .withMessage("apt has no source for Debian bookworm (component main)");
    }

    @Test
    void a_distribution_is_told_from_os_release(@TempDir Path root) throws IOException {
        assertThat(distribution(root, "ID=debian\nVERSION_CODENAME=bookworm\n")).isEqualTo(BOOKWORM);
        assertThat(distribution(
                        root,
                        "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\nVERSION_CODENAME=wilma\nUBUNTU_CODENAME=noble\n"))
                .isEqualTo(new Distribution("ubuntu", "noble"));
        assertThatExceptionOfType(AptException.class)
                .isThrownBy(() -> distribution(root, "ID=fedora\n"))
                .withMessage("this machine runs neither Debian nor Ubuntu");
    }

    private static Distribution distribution(Path root, String osRelease) throws IOException {
        Files.createDirectories(root.resolve("etc"));
        Files.writeString(root.resolve("etc/os-release"), osRelease);
        return Distribution.of(root);
    }

    private static String print(SourceGroup group) {
        StringBuilder text = new StringBuilder();
        group.all().forEach(stanza -> text.append(stanza.print("amd64")));
        return text.toString();
    }
}
