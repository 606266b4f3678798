package io.kvcompat.proxy;

import io.kvcompat.client.Client;
import io.kvcompat.client.ClientException;
import io.kvcompat.client.Protocol;
import io.kvcompat.diff.Diff;
import io.kvcompat.diff.DiffJson;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.Explanation;
import io.kvcompat.diff.Explanations;
import io.kvcompat.diff.TargetPair;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.run.FreshServers;
import io.kvcompat.run.RunReport;
import io.kvcompat.target.LaunchException;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the reports of a proxy that has come to its end. */
final class Finishing {
    private static final Duration LONGEST = Duration.ofSeconds(45);
    private static final Duration LONGEST_OF_ONE = Duration.ofSeconds(6);

    private final ProxyConfig config;
    private final Client client;
    private final ProxiedTargets targets;
    private final ProxyTraffic traffic;
    private final Journal journal;
    private final List<Explanation> found = new ArrayList<>();
    private int tried;
    private final List<Target> launched = new ArrayList<>();

    Finishing(ProxyConfig config, Client client, ProxiedTargets targets, ProxyTraffic traffic, Journal journal) {
        this.config = config;
        this.client = client;
        this.targets = targets;
        this.traffic = traffic;
        this.journal = journal;
    }

    ProxyReport finish(
            ProxyStatus status, SortedMap<String, Long> commands, List<String> problems, List<String> remarks) {
        List<Path> files = targets.write(journal, problems);
        DiffReport compared = Diff.of(files.get(0), files.subList(1, files.size()), config.known());
        try {
            if (!(targets.targets().get(0) instanceof RecordedTarget)) {
                explain(remarks);
            }
        } finally {
            launched.forEach(Target::close);
        }
        Explanations.write(found, config.out());
        DiffReport diff = Explanation.apply(found, compared);
        DiffJson.write(diff, config.out().resolve("diff.json"));
        SortedMap<String, Path> reports = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            reports.put(targets.headers().get(i).target(), files.get(i));
        }
        return new ProxyReport(
                new RunReport(targets.headers(), List.of(), diff, reports, remarks, problems, config.out(), null),
                status,
                commands,
                found);
    }

    /** Looks for the fewest commands that show what was unexpected, on servers that nothing else uses. */
    private void explain(List<String> remarks) {
        List<Reproductions.Candidate> candidates = traffic.reproductions().candidates();
        if (candidates.isEmpty()) {
            return;
        }
        Instant deadline = Instant.now().plus(LONGEST);
        tried = 0;
        for (int i = 1; i < targets.headers().size(); i++) {
            ReportHeader other = targets.headers().get(i);
            List<Reproductions.Candidate> ours = candidates.stream()
                    .filter(one -> one.difference().other().equals(other.target()))
                    .toList();
            TargetPair pair = new TargetPair(targets.headers().get(0), other, KnownDifferences.none());
            if (!ours.isEmpty()) {
                explain(ours, targets.targets().get(0), targets.targets().get(i), pair, deadline, remarks);
            }
        }
        remarks.add(Explanation.tally(candidates.size(), tried, found.size()) + ", on servers of their own");
    }

    private void explain(
            List<Reproductions.Candidate> candidates,
            Target baseline,
            Target other,
            TargetPair pair,
            Instant deadline,
            List<String> remarks) {
        try (FreshServers servers = new FreshServers(launchable(baseline), launchable(other), pair, client)) {
            for (Reproductions.Candidate one : candidates) {
                Instant end = Instant.now().plus(LONGEST_OF_ONE);
                if (Instant.now().isBefore(deadline)) {
                    tried++;
                    explanation(servers, one, end.isBefore(deadline) ? end : deadline)
                            .ifPresent(found::add);
                }
            }
        } catch (LaunchException e) {
            remarks.add("Unexpected differences were not looked into, as no fresh server could be launched: "
                    + e.getMessage());
        }
    }

    private static Optional<Explanation> explanation(
            FreshServers servers, Reproductions.Candidate candidate, Instant end) {
        Difference difference = candidate.difference();
        try {
            // As a rule one connection shows it, too, which is easier to type.
            Optional<Explanation> simple = servers.explain(difference, candidate.onOneSession(), end);
            return simple.isPresent() || candidate.isOnOneSession()
                    ? simple
                    : servers.explain(difference, candidate.exchanges(), end);
        } catch (ClientException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the target itself where servers of its kind can be launched, else one of its product and version. */
    private Target launchable(Target target) {
        if (target.launched()) {
            return target;
        }
        String version = target.identity().version().replaceFirst("^(\\d+\\.\\d+).*", "$1");
        Target same = Targets.open(
                new TargetSpec(target.name(), "launch:" + target.identity().product() + ":" + version),
                EnumSet.of(Protocol.RESP2),
                client);
        launched.add(same);
        return same;
    }
}
