package io.kvcompat.internal.apt;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kvcompat.internal.machine.Machine;
import io.kvcompat.internal.machine.ServerVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What packages are not taken for a server, and what apt says; ServerPackagesIT downloads one for real. */
@Timeout(60)
class ServerPackagesTest {
    @TempDir
    Path directory;

    @Test
    void a_download_that_was_cut_off_is_not_taken_for_a_server() throws IOException {
        assumeTrue(Machine.current().find("dpkg-deb").isPresent(), "dpkg-deb");
        Files.createDirectories(directory.resolve("cache/servers/.unpacking-1/unpacked/bin"));
        Files.createDirectories(directory.resolve("cache/chosen"));
        Files.writeString(directory.resolve("cache/chosen/redis-tools-7.2"), "redis-tools_5%7.0.15_amd64");

        assertThatExceptionOfType(AptException.class)
                .isThrownBy(() -> new ServerPackages(new Machine(environment(), directory))
                        .closest("redis-tools", ServerVersion.parse("7.2").orElseThrow()))
                .withMessage("this machine runs neither Debian nor Ubuntu");
    }

    @Test
    void an_archive_that_is_out_of_reach_is_told_as_apt_tells_it() throws IOException {
        Machine machine = Machine.current();
        assumeTrue(machine.find("apt-get").isPresent(), "apt-get");
        Files.createDirectories(directory.resolve("etc/apt"));
        Files.writeString(directory.resolve("etc/os-release"), "ID=debian\nVERSION_CODENAME=bookworm\n");
        Files.writeString(directory.resolve("etc/apt/sources.list"), "deb http://127.0.0.1:1/debian bookworm main\n");

        assertThatExceptionOfType(AptException.class)
                .isThrownBy(() -> new ServerPackages(new Machine(environment(), directory))
                        .closest("redis-tools", ServerVersion.parse("7.2").orElseThrow()))
                .withMessageContaining("apt-get update for bookworm")
                .withMessageContaining("127.0.0.1:1");
    }

    private Map<String, String> environment() {
        return Machine.current()
                .with("COMPAT_CACHE", directory.resolve("cache").toString())
                .environment();
    }
}
