package io.kvcompat.internal.apt;

import java.nio.file.Path;

/** Writes the settings that keep apt within a directory; all others (proxies, say) stay the machine's. */
final class AptConfiguration {
    private AptConfiguration() {}

    static String text(Path folder) {
        return """
                #clear APT::Update::Pre-Invoke;
                #clear APT::Update::Post-Invoke;
                #clear APT::Update::Post-Invoke-Success;
                #clear DPkg::Post-Invoke;
                Dir::State "FOLDER";
                Dir::State::lists "FOLDER/lists";
                Dir::State::status "FOLDER/status";
                Dir::Cache "FOLDER";
                Dir::Cache::archives "FOLDER/archives";
                Dir::Cache::pkgcache "FOLDER/pkgcache.bin";
                Dir::Cache::srcpkgcache "";
                Dir::Etc::sourcelist "/dev/null";
                Dir::Etc::sourceparts "FOLDER/sources.list.d";
                Dir::Etc::preferences "/dev/null";
                Dir::Etc::preferencesparts "/dev/null";
                APT::Sandbox::User "USER";
                Acquire::Languages "none";
                Acquire::GzipIndexes "true";
                Acquire::Retries "1";
                Acquire::http::Timeout "10";
                Acquire::https::Timeout "10";
                """.replace("FOLDER", folder.toString()).replace("USER", System.getProperty("user.name"));
    }
}
