package io.kvcompat.internal.apt;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void a_complete_cache_is_used_where_nothing_can_be_written_and_apt_is_missing() throws IOException {
        keptServer("valkey-tools_9.1.2-1_amd64");
        Files.writeString(
                Files.createDirectories(directory.resolve("cache/chosen")).resolve("valkey-tools-9.1"),
                "valkey-tools_9.1.2-1_amd64");
        // In place of a folder that cannot be written, which root could all the same.
        Files.writeString(directory.resolve("cache/locks"), "");

        UnpackedServer server = new ServerPackages(new Machine(
                        Map.of("COMPAT_CACHE", directory.resolve("cache").toString()), directory))
                .closest("valkey-tools", ServerVersion.parse("9.1").orElseThrow());

        assertThat(server.source()).isEqualTo("Debian package valkey-tools 9.1.2-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "..", ".", "valkey-tools_9.1.2-1_amd64/../../..", "gone"})
    void a_note_that_names_no_server_is_as_good_as_none(String note) throws IOException {
        keptServer("valkey-tools_9.1.2-1_amd64");
        Files.writeString(
                Files.createDirectories(directory.resolve("cache/chosen")).resolve("valkey-tools-9.1"), note);

        assertThatExceptionOfType(AptException.class)
                .isThrownBy(() -> new ServerPackages(new Machine(environment(), directory))
                        .closest("valkey-tools", ServerVersion.parse("9.1").orElseThrow()))
                .withMessage("this machine runs neither Debian nor Ubuntu");
    }

    private void keptServer(String name) throws IOException {
        Path server = directory.resolve("cache/servers").resolve(name);
        Files.writeString(Files.createDirectories(server.resolve("bin")).resolve("valkey-server"), "");
        Files.writeString(Files.createDirectories(server.resolve("lib")).resolve("ld-linux-x86-64.so.2"), "");
        Files.writeString(server.resolve("source"), "Debian package valkey-tools 9.1.2-1");
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
