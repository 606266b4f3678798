package io.kvcompat.internal.apt;

import io.kvcompat.internal.machine.Machine;
import io.kvcompat.internal.process.ExternalCommand;
import io.kvcompat.internal.process.Finished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Unpacks packages into {@code bin}, which holds the server's binary, and {@code lib}, which holds the libraries and
 * the loader.
 */
final class Unpacker {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private Unpacker() {}

    /** Unpacks all {@code .deb} files of {@code packages} into {@code folder} and tries the binary. */
    static void unpack(Machine machine, Path packages, Path folder) throws IOException {
        Path tree = Files.createDirectories(packages.resolve("tree"));
        for (Path file : list(packages, path -> path.toString().endsWith(".deb"))) {
            run(machine, packages, "dpkg-deb", "-x", file.toString(), tree.toString());
        }
        Path lib = Files.createDirectories(folder.resolve("lib"));
        for (String parent : List.of("usr/lib", "lib")) {
            for (Path triplet : list(
                    tree.resolve(parent),
                    path -> path.toString().endsWith("-linux-gnu")
                            || path.getFileName().toString().contains("-linux-gnu"))) {
                for (Path library : list(triplet, Unpacker::isLibrary)) {
                    Files.copy(library, lib.resolve(library.getFileName()), LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
        Path server = server(tree);
        Path bin = Files.createDirectories(folder.resolve("bin"));
        // Debian ships the server's binary as PRODUCT-check-rdb, with PRODUCT-server as a link: it goes by its name.
        String name = server.getFileName().toString().replace("-check-rdb", "-server");
        Files.copy(server, bin.resolve(name));
        UnpackedServer unpacked = UnpackedServer.in(folder, name);
        run(
                machine,
                folder,
                Stream.concat(unpacked.command().stream(), Stream.of("--version"))
                        .toArray(String[]::new));
    }

    static Path loader(Path folder) {
        return only(folder.resolve("lib"), path -> path.getFileName().toString().matches("ld(64|-linux.*)\\.so\\..*"));
    }

    static Path binary(Path folder) {
        return only(folder.resolve("bin"), path -> true);
    }

    private static Path server(Path tree) throws IOException {
        List<Path> programs =
                list(tree.resolve("usr/bin"), path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
        return Stream.of("-server", "-check-rdb")
                .flatMap(end -> programs.stream().filter(path -> path.toString().endsWith(end)))
                .findFirst()
                .orElseThrow(() -> new AptException("the package holds no server"));
    }

    private static boolean isLibrary(Path path) {
        try {
            if (!path.getFileName().toString().contains(".so")) {
                return false;
            }
            // A link out of the directory would hang in the air once the file lies elsewhere.
            return Files.isSymbolicLink(path)
                    ? !Files.readSymbolicLink(path).toString().contains("/")
                    : Files.isRegularFile(path);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path only(Path folder, Predicate<Path> filter) {
        try {
            return list(folder, filter).stream()
                    .findFirst()
                    .orElseThrow(() -> new AptException("nothing that can be run in " + folder));
        } catch (IOException e) {
            throw new AptException("cannot read " + folder);
        }
    }

    private static List<Path> list(Path folder, Predicate<Path> filter) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(filter).sorted().toList();
        }
    }

    private static void run(Machine machine, Path directory, String... command) {
        Finished finished = ExternalCommand.run(machine, directory, LIMIT, List.of(command));
        if (!finished.succeeded()) {
            throw new AptException(command[0] + ": " + finished.reason());
        }
    }
}
