package io.kvcompat.proxy;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.diff.TargetPair;
import io.kvcompat.internal.wire.CommandTable;
import io.kvcompat.internal.wire.Upstream;
import io.kvcompat.known.UnverifiedPair;
import io.kvcompat.result.OutputFolder;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.result.ReportSpool;
import io.kvcompat.run.HeaderReader;
import io.kvcompat.run.SuiteVersion;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The targets of a proxy, up and identified, with their reports begun. */
final class ProxiedTargets implements AutoCloseable {
    private static final Set<Protocol> ONE_SERVER = EnumSet.of(Protocol.RESP2);
    private static final String TWIN = "-twin";

    private final Instant startedAt = Instant.now();
    private final List<Target> targets = new ArrayList<>();
    private final List<ReportHeader> headers = new ArrayList<>();
    private final List<ReportSpool> spools = new ArrayList<>();
    private final Path out;
    private final OutputFolder folder;
    private final boolean twin;
    private @Nullable CommandTable table;

    private ProxiedTargets(Path out, boolean twin) {
        this.out = out;
        this.folder = OutputFolder.claim(out);
        this.twin = twin;
    }

    /**
     * Opens the targets of a config.
     *
     * @param recorded what stands for the server that traffic was recorded from, as the baseline; null for none
     * @param rdb what launched servers begin with; null for nothing
     */
    static ProxiedTargets open(
            ProxyConfig config, Client client, @Nullable RecordedTarget recorded, @Nullable Path rdb) {
        List<TargetSpec> specs = new ArrayList<>(config.targets());
        if (config.twin()) {
            TargetSpec baseline = specs.get(0);
            if (baseline.spec().contains("://")) {
                throw new IllegalArgumentException(
                        "A twin can only be launched beside a baseline that is launched, too;"
                                + " give the baseline as exec:, docker:, apt: or launch:, or leave --twin out");
            }
            specs.add(new TargetSpec(baseline.name() + TWIN, baseline.spec()));
        }
        ProxiedTargets opened = new ProxiedTargets(config.out(), config.twin());
        try {
            if (recorded != null) {
                opened.targets.add(recorded);
            }
            opened.launch(specs, client, rdb);
            opened.begin(config, client);
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void launch(List<TargetSpec> specs, Client client, @Nullable Path rdb) {
        List<CompletableFuture<Target>> opening = specs.stream()
                .map(spec -> CompletableFuture.supplyAsync(() -> open(spec, client, rdb)))
                .toList();
        RuntimeException failure = null;
        for (CompletableFuture<Target> each : opening) {
            try {
                targets.add(each.join());
            } catch (CompletionException e) {
                failure = e.getCause() instanceof RuntimeException known ? known : e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static Target open(TargetSpec spec, Client client, @Nullable Path rdb) {
        Target target = Targets.open(spec, ONE_SERVER, client);
        try {
            return rdb == null ? target : LoadedTarget.of(target, rdb);
        } catch (RuntimeException e) {
            target.close();
            throw e;
        }
    }

    private void begin(ProxyConfig config, Client client) {
        for (Target target : targets) {
            if (target instanceof RecordedTarget) {
                continue;
            }
            try (Session session = client.connect(target.endpoint(Protocol.RESP2), Protocol.RESP2)) {
                ReportHeader header = HeaderReader.read(target, session, startedAt, config.profiles());
                if (!headers.isEmpty()) {
                    header = UnverifiedPair.remark(
                                    config.verifiedPairs(), headers.get(0).identity(), header.identity())
                            .map(withRemark(header))
                            .orElse(header);
                }
                table = table == null ? CommandTables.read(session) : table;
                headers.add(header);
            }
        }
        if (targets.get(0) instanceof RecordedTarget recorded) {
            headers.add(0, recorded.header(headers.get(0)));
        }
        for (int i = 0; i < reported(); i++) {
            Path file = config.out().resolve(targets.get(i).name() + ".json");
            spools.add(ReportSpool.create(file, headers.get(i), EnumSet.allOf(Protocol.class)));
        }
    }

    private static java.util.function.Function<String, ReportHeader> withRemark(ReportHeader header) {
        return remark -> header.withEnvironment(ReportHeader.CATALOGUE, remark);
    }

    /** Returns how many have a report: all but the twin. */
    int reported() {
        return targets.size() - (twin ? 1 : 0);
    }

    List<Upstream> upstreams() {
        return targets.stream()
                .map(target ->
                        new Upstream(target.name(), target.endpoint(Protocol.RESP2), target instanceof RecordedTarget))
                .toList();
    }

    ProxyTraffic traffic(ProxyConfig config, Journal journal, @Nullable TrafficWriter recorder) {
        List<TargetPair> pairs = new ArrayList<>();
        for (ReportHeader other : headers.subList(1, headers.size())) {
            pairs.add(new TargetPair(headers.get(0), other, config.known()));
        }
        List<@Nullable Translator> translators = new ArrayList<>();
        int leader = config.leader();
        for (int i = 0; i < targets.size(); i++) {
            translators.add(
                    i == leader
                            ? null
                            : new Translator(
                                    leader,
                                    targets.get(leader).endpoint(Protocol.RESP2),
                                    targets.get(i).endpoint(Protocol.RESP2)));
        }
        CommandTable known = table;
        if (known == null) {
            throw new IllegalStateException("No target was opened");
        }
        return new ProxyTraffic(config, pairs, translators, twin, known, journal, recorder);
    }

    List<String> lines() {
        return headers.stream()
                .map(header -> header.target() + ": " + header.identity().product() + " "
                        + header.identity().version())
                .toList();
    }

    /** Returns what stands at the head of a recording. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kvcompat", SuiteVersion.get());
        facts.put("startedAt", startedAt.toString());
        facts.put("product", headers.get(0).identity().product());
        facts.put("version", headers.get(0).identity().version());
        facts.put("target", headers.get(0).target());
        return facts;
    }

    List<Target> targets() {
        return targets.subList(0, reported());
    }

    List<ReportHeader> headers() {
        return headers.subList(0, reported());
    }

    /** Lays out all reports and writes them; to be called once. */
    List<Path> write(Journal journal, List<String> problems) {
        Duration took = Duration.between(startedAt, Instant.now());
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < reported(); i++) {
            String name = headers.get(i).target();
            String cut = problems.stream()
                    .filter(problem -> problem.startsWith(name + " is no longer"))
                    .findFirst()
                    .orElse(null);
            headers.set(i, headers.get(i).took(took).withEnvironment("command", "proxy"));
            Path file = out.resolve(name + ".json");
            journal.writeReport(i, spools.get(i), headers.get(i), file, cut);
            files.add(file);
        }
        return files;
    }

    @Override
    public void close() {
        spools.forEach(ReportSpool::close);
        targets.forEach(Target::close);
        folder.close();
    }
}
