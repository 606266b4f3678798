package io.kvcompat.bdd.cli;

import io.kvcompat.run.SuiteVersion;
import picocli.CommandLine.IVersionProvider;

/** Tells the version for {@code --version}. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"compat " + SuiteVersion.get()};
    }
}
