package io.kvcompat.bdd.cli;

import io.kvcompat.catalogue.config.ConfigCheck;
import io.kvcompat.catalogue.config.ConfigReport;
import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks configuration files against another server. */
@Command(
        name = "config",
        description = {
            "Tells line by line what another server makes of a configuration file: what it refuses, ignores, calls",
            "otherwise or takes for something else, and which defaults change. Disposable servers are started with it;",
            "passwords are not passed on, ports, places and modules not tried. Exit code 1 when a line is refused."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ConfigCommand implements Callable<Integer> {
    /** The formats of the report. */
    enum Format {
        /** Lines for a terminal. */
        TEXT,
        /** All findings. */
        JSON
    }

    private static final Set<Protocol> PROTOCOLS = Set.of(Protocol.RESP2);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "redis.conf", description = "The configuration file.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call()
    private Path config;

    @Parameters(index = "1", arity = "0..1", paramLabel = "users.acl", description = "The ACL file, if there is one.")
    private @Nullable Path acl;

    @Option(
            names = "--from",
            paramLabel = "NAME=SPEC",
            description = "The kind of server that you have; a disposable one is started. Default: Redis 7.2.")
    private @Nullable String from;

    @Option(
            names = "--target",
            paramLabel = "NAME=SPEC",
            description = "The kind of server that you go to, as for run. Default: Valkey 9.0.")
    private @Nullable String to;

    @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        TargetSpec baseline = from == null ? Targets.defaultSpecs().get(0) : TargetSpec.parse(from);
        TargetSpec other = to == null ? Targets.defaultSpecs().get(1) : TargetSpec.parse(to);
        try (Client client = Client.create();
                Target ours = Targets.open(baseline, PROTOCOLS, client);
                Target theirs = Targets.open(other, PROTOCOLS, client)) {
            ConfigReport report = ConfigCheck.check(client, ours, theirs, config, acl);
            spec.commandLine().getOut().print(format == Format.JSON ? report.json() : report.text());
            return report.isRefused() ? ExitCode.DIFFERENT : ExitCode.OK;
        }
    }
}
