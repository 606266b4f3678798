package io.kvcompat.internal.apt;

import io.kvcompat.internal.machine.ServerVersion;
import java.util.Optional;

/**
 * A package in one version, in the sources of one group.
 *
 * @param index where it was found
 * @param name of the package
 * @param version as Debian writes it, {@code 5:7.0.15-1~deb12u10} say
 * @param suite that holds it, {@code bookworm-security} say
 */
record PackageVersion(PackageIndex index, String name, String version, String suite) {
    /** Returns the version of the packaged program: without epoch and Debian revision. */
    Optional<ServerVersion> upstream() {
        return ServerVersion.parse(version.substring(version.indexOf(':') + 1));
    }
}
