package io.kvcompat.internal.apt;

import java.nio.file.Path;
import java.util.List;

/**
 * A server out of a package, ready to run without having been installed.
 *
 * @param source {@code Debian package redis-tools 5:7.0.15-1~deb12u10} say
 * @param command how it is run, to be followed by its arguments
 */
public record UnpackedServer(String source, List<String> command) {
    public UnpackedServer {
        command = List.copyOf(command);
    }

    /** Reads a folder that {@link Unpacker} has finished. */
    static UnpackedServer in(Path folder, String source) {
        // Through the loader that belongs to the libraries: a newer release's binary needs a newer C library.
        return new UnpackedServer(
                source,
                List.of(
                        Unpacker.loader(folder).toString(),
                        "--library-path",
                        folder.resolve("lib").toString(),
                        Unpacker.binary(folder).toString()));
    }
}
