package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.run.RunSettings;
import io.kvcompat.known.VerifiedPairs;
import io.kvcompat.profile.ServerProfiles;
import io.kvcompat.proxy.ListenAddress;
import io.kvcompat.proxy.Order;
import io.kvcompat.proxy.ProxyConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the proxy that are not those of every command that compares. */
final class ProxyOptions {
    @Option(
            names = "--target",
            paramLabel = "NAME=SPEC",
            description = "A server; give it again for each further one. The first is the baseline. SPEC is as for run."
                    + " Default: Redis 7.2 and Valkey 9.0, launched.")
    private List<String> targets = new ArrayList<>();

    @Option(
            names = "--listen",
            paramLabel = "HOST:PORT",
            description = "Where clients connect: 127.0.0.1:6399, or unix:/path/of.sock. Default: any free port of"
                    + " 127.0.0.1 with a command, 127.0.0.1:6399 without.")
    private @Nullable String listen;

    @Option(names = "--tls-cert", paramLabel = "FILE", description = "Show clients the certificates in this PEM file.")
    private @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "FILE", description = "The key to them.")
    private @Nullable Path key;

    @Option(
            names = "--answer",
            paramLabel = "NAME",
            description = "The target that answers the clients. Default: the baseline.")
    private @Nullable String answer;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description = "strict lets one connection at a time through, to all targets, so that they live the same"
                    + " history; free mirrors as it comes, and does not compare what raced. Default: strict with a"
                    + " command, free without.")
    private @Nullable Order order;

    @Option(
            names = "--twin",
            description = "Run a second instance of the launched baseline; what differs between the two is noise.")
    private boolean twin;

    @Option(
            names = "--label",
            paramLabel = "TEXT",
            description = "What is running, for the reports. Default: what clients call themselves.")
    private @Nullable String label;

    @Option(names = "--record", paramLabel = "FILE", description = "Keep all traffic, for compat replay.")
    private @Nullable Path record;

    @Option(
            names = "--mask",
            paramLabel = "PATTERN",
            description = "What is written down as *** wherever it stands in keys and values, as a regular expression."
                    + " Passwords are never written down.")
    private List<String> masks = new ArrayList<>();

    @Option(names = "--redact", description = "Show keys and values by their length and digest alone.")
    private boolean redact;

    @Option(names = "--read-only", description = "Send what may change something to the answering target alone.")
    private boolean readOnly;

    @Option(
            names = "--sample",
            paramLabel = "1/N",
            description = "Compare one of N connections, and carry the others to the answering target alone.")
    private String sample = "1";

    @Option(
            names = "--max-rate",
            paramLabel = "N",
            description = "Past so many commands a second new connections are carried to the answering target alone.")
    private long maxRate;

    @Option(
            names = "--memory",
            paramLabel = "MIB",
            description =
                    "How much may wait for targets that do not answer; past it connections are no longer compared."
                            + " Default: 64.")
    private long memory = 64;

    @Option(
            names = "--shadow-timeout",
            paramLabel = "SECONDS",
            description =
                    "In strict order: how long a target that does not answer may keep others waiting. Default: 2.")
    private double shadowTimeout = 2;

    @Option(
            names = "--ttl-tolerance",
            paramLabel = "SECONDS",
            description = "How far times to live may be apart. Default: 1.")
    private double ttlTolerance = 1;

    @Option(
            names = "--keep",
            paramLabel = "N",
            description = "How many exchanges the reports hold as they come; later ones only where they differ."
                    + " Default: 20000.")
    private int keep = 20_000;

    OptionLayer addTo(OptionLayer layer) {
        return layer.put(io.kvcompat.bdd.config.Key.TARGETS, "--target", targets);
    }

    List<String> answers() {
        return answer == null ? List.of() : List.of(answer);
    }

    /** Returns what the proxy needs to know. */
    ProxyConfig config(RunSettings settings, boolean withCommand, @Nullable String answering, Path out) {
        String where = listen != null ? listen : withCommand ? "127.0.0.1:0" : "127.0.0.1:6399";
        ListenAddress address = ListenAddress.parse(where);
        if ((certificate == null) != (key == null)) {
            throw new IllegalArgumentException("--tls-cert and --tls-key go together");
        }
        return ProxyConfig.builder(settings.targets(), out)
                .answer(answering != null ? answering : answer)
                .listen(certificate == null || key == null ? address : address.withTls(certificate, key))
                .order(order != null ? order : withCommand ? Order.STRICT : Order.FREE)
                .twin(twin)
                .label(label)
                .readOnly(readOnly)
                .sample(share(sample))
                .maxRate(maxRate)
                .memory(memory << 20)
                .shadowTimeout(millis(shadowTimeout))
                .ttlTolerance(millis(ttlTolerance))
                .keep(keep)
                .redact(redact)
                .masks(masks)
                .record(record)
                .known(settings.knownDifferences())
                .verifiedPairs(VerifiedPairs.load(ProxyOptions.class.getClassLoader()))
                .profiles(ServerProfiles.load(ProxyOptions.class.getClassLoader()))
                .build();
    }

    private static Duration millis(double seconds) {
        if (!(seconds > 0)) {
            throw new IllegalArgumentException("A time must be above 0 seconds, not " + seconds);
        }
        return Duration.ofMillis(Math.max(1, (long) (seconds * 1000)));
    }

    private static double share(String text) {
        String[] parts = text.split("/", -1);
        try {
            double top = Double.parseDouble(parts[0]);
            return parts.length == 2 ? top / Double.parseDouble(parts[1]) : parts.length == 1 ? top : Double.NaN;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not a share: --sample " + text + "; write 1/100");
        }
    }
}
