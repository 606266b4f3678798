package io.kvcompat.target;

import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.internal.apt.AptException;
import io.kvcompat.internal.apt.ServerPackages;
import io.kvcompat.internal.apt.UnpackedServer;
import io.kvcompat.internal.machine.Machine;
import io.kvcompat.internal.machine.ServerVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/** Opens the target of a spec on a machine. */
final class TargetOpener {
    private final Machine machine;
    private final Client client;

    TargetOpener(Machine machine, Client client) {
        this.machine = machine;
        this.client = client;
    }

    static Target open(TargetSpec spec, Set<Protocol> protocols, Client client) {
        return new TargetOpener(Machine.current(), client).open(spec, protocols);
    }

    Target open(TargetSpec spec, Set<Protocol> protocols) {
        if (protocols.isEmpty()) {
            throw new IllegalArgumentException("A target needs at least one protocol");
        }
        String rest = spec.spec().substring(spec.spec().indexOf(':') + 1);
        Optional<Endpoint> endpoint = spec.endpoint();
        if (endpoint.isPresent()) {
            return external(spec.name(), endpoint.get(), protocols);
        }
        if (spec.spec().startsWith("launch:")) {
            return asked(spec.name(), rest.split(":"), protocols);
        }
        LauncherChain.Found found = explicit(spec, rest);
        return launched(
                spec.name(),
                found,
                protocols,
                identity ->
                        new Origin(spec.spec(), found.launcher().launchSpec().source(), true));
    }

    private Target external(String name, Endpoint endpoint, Set<Protocol> protocols) {
        // In database 0, as a Sentinel or a node of a cluster has no other, and is to be told as what it is.
        Identity identity = identify(endpoint.withDatabase(0), protocols);
        return new ExternalTarget(
                name, identity, new Origin(endpoint.toString(), "external " + endpoint, true), endpoint);
    }

    private Target asked(String name, String[] productAndVersion, Set<Protocol> protocols) {
        Product product = Product.named(productAndVersion[0]).orElseThrow();
        ServerVersion version = ServerVersion.parse(productAndVersion[1]).orElseThrow();
        LauncherChain.Found found = new LauncherChain(machine, product, version).launch();
        return launched(name, found, protocols, identity -> {
            boolean asAsked = identity.product().equals(product.id())
                    && ServerVersion.parse(identity.version())
                            .filter(runs -> runs.isA(version))
                            .isPresent();
            return new Origin(
                    product.displayName() + " " + version,
                    found.launcher().launchSpec().source(),
                    asAsked);
        });
    }

    private LauncherChain.Found explicit(TargetSpec spec, String rest) {
        try {
            Launcher launcher = new Launcher(machine, launchSpec(spec.spec(), rest));
            return new LauncherChain.Found(launcher, launcher.launch(List.of()));
        } catch (LaunchException | AptException e) {
            throw new LaunchException("Target \"" + spec.name() + "\" (" + spec.spec() + "): " + e.getMessage());
        }
    }

    private LaunchSpec launchSpec(String spec, String rest) {
        if (spec.startsWith("docker:")) {
            return DockerEngine.launchSpec(machine, rest);
        }
        if (spec.startsWith("exec:")) {
            if (!Files.isRegularFile(Path.of(rest)) || !Files.isExecutable(Path.of(rest))) {
                throw new LaunchException("there is no program " + rest);
            }
            return new LaunchSpec.Program("exec " + rest, List.of(rest));
        }
        int at = rest.indexOf('@');
        UnpackedServer server = new ServerPackages(machine)
                .from(
                        at < 0 ? Optional.empty() : Optional.of(rest.substring(at + 1)),
                        at < 0 ? rest : rest.substring(0, at));
        return new LaunchSpec.Program(server.source(), server.command());
    }

    private interface OriginOf {
        Origin origin(Identity identity);
    }

    /** Completes a target whose first server runs: the servers of the other lanes come up side by side. */
    private Target launched(String name, LauncherChain.Found found, Set<Protocol> protocols, OriginOf originOf) {
        Map<Protocol, CompletableFuture<LaunchedServer>> lanes = new EnumMap<>(Protocol.class);
        for (Protocol protocol : new TreeSet<>(protocols)) {
            lanes.put(
                    protocol,
                    lanes.isEmpty()
                            ? CompletableFuture.completedFuture(found.first())
                            : CompletableFuture.supplyAsync(
                                    () -> found.launcher().launch(List.of())));
        }
        try {
            Identity identity = identify(found.first().endpoint(), protocols);
            return new LaunchedTarget(name, identity, originOf.origin(identity), found.launcher(), lanes);
        } catch (RuntimeException e) {
            lanes.values().forEach(lane -> lane.thenAccept(LaunchedServer::close));
            throw e;
        }
    }

    private Identity identify(Endpoint endpoint, Set<Protocol> protocols) {
        try (Session session = client.connect(endpoint, new TreeSet<>(protocols).first())) {
            return Identities.of(session);
        }
    }
}
