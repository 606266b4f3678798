package io.kvcompat.target;

import io.kvcompat.internal.apt.AptException;
import io.kvcompat.internal.apt.ServerPackages;
import io.kvcompat.internal.apt.UnpackedServer;
import io.kvcompat.internal.machine.Machine;
import io.kvcompat.internal.machine.ServerVersion;
import io.kvcompat.internal.process.ExternalCommand;
import io.kvcompat.internal.process.Finished;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The ways to a server of a product and version, tried in their order.
 *
 * @param machine where
 * @param product which product
 * @param version which version; the closest is taken where it cannot be had
 */
record LauncherChain(Machine machine, Product product, ServerVersion version) {
    private static final Duration VERSION_LIMIT = Duration.ofSeconds(10);

    /** A first server, and what launches more of its kind. */
    record Found(Launcher launcher, LaunchedServer first) {}

    /**
     * Launches a server in the first way that works.
     *
     * @throws LaunchException when none does; the message names each, why it did not work, and what to do
     */
    Found launch() {
        Map<String, Supplier<LaunchSpec>> steps = new LinkedHashMap<>();
        steps.put("Docker", this::inDocker);
        steps.put("PATH", this::onPath);
        steps.put("Debian or Ubuntu package", this::packaged);
        List<String> failures = new ArrayList<>();
        for (Map.Entry<String, Supplier<LaunchSpec>> step : steps.entrySet()) {
            try {
                Launcher launcher = new Launcher(machine, step.getValue().get());
                return new Found(launcher, launcher.launch(List.of()));
            } catch (LaunchException | AptException e) {
                failures.add("  " + step.getKey() + ": " + e.getMessage());
            }
        }
        throw new LaunchException("No " + product.displayName() + " " + version + " could be launched:\n"
                + String.join("\n", failures) + "\n"
                + "Start Docker or install " + product.program() + ", or name a server that runs, for example "
                + product.id() + "=redis://127.0.0.1:6379");
    }

    private LaunchSpec inDocker() {
        String image = product.image(version)
                .orElseThrow(() -> new LaunchException("Docker Hub has no image of " + product.displayName()));
        return DockerEngine.launchSpec(machine, image);
    }

    private LaunchSpec onPath() {
        Path program = machine.find(product.program())
                .orElseThrow(() -> new LaunchException("no " + product.program() + " on PATH"));
        Finished finished =
                ExternalCommand.run(machine, Path.of("/"), VERSION_LIMIT, List.of(program.toString(), "--version"));
        // Packages for a painless change link redis-server to another product.
        Optional<Product> other = Optional.of(finished.output().toLowerCase(Locale.ROOT))
                .flatMap(output -> Product.named(output.split("[ _]", 2)[0]))
                .filter(named -> !named.equals(product));
        if (other.isPresent()) {
            throw new LaunchException(program + " is " + other.get().displayName());
        }
        return new LaunchSpec.Program("PATH " + program, List.of(program.toString()));
    }

    private LaunchSpec packaged() {
        UnpackedServer server = new ServerPackages(machine).closest(product.packageName(), version);
        return new LaunchSpec.Program(server.source(), server.command());
    }
}
