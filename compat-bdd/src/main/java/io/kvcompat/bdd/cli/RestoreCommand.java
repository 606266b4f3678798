package io.kvcompat.bdd.cli;

import io.kvcompat.client.Client;
import io.kvcompat.client.ClientException;
import io.kvcompat.client.Endpoint;
import io.kvcompat.run.Recovery;
import io.kvcompat.target.TargetSpec;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts back what runs that were killed have left on servers that they did not launch. */
@Command(
        name = "restore",
        description = {
            "Puts back what a run has changed on a server which it did not launch, and could not put back since it",
            "was killed or the server was gone: settings, users, libraries of functions, and keys of the database",
            "that it worked in. The next run on that server does so as well."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "What is to be put back stands in ~/.local/state/kvcompat/recovery (or below XDG_STATE_HOME, or",
            "COMPAT_STATE), without credentials.",
            "",
            "Exit codes: 0 nothing is left to put back; 1 a server refused to take something back; 2 bad usage, or a",
            "recovery file is damaged; 3 a server could not be reached, or a run is under way there. What was not",
            "put back stays to be put back."
        })
final class RestoreCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(
            names = "--target",
            paramLabel = "NAME=SPEC",
            description =
                    "Only this server, reached as SPEC says: redis://user:pass@host:port where it asks for a password. "
                            + "Where its database (redis://host:port/9) bears the mark of a run that was killed on another "
                            + "machine, the keys of that database are removed. Give it again for each further one. Default: every server with something to put back.")
    private List<String> targets = new ArrayList<>();

    @Override
    public Integer call() {
        List<Endpoint> endpoints =
                targets.stream().map(RestoreCommand::endpoint).toList();
        PrintWriter out = spec.commandLine().getOut();
        Recovery.Pending pending = Recovery.pending();
        int code = ExitCode.OK;
        int done = 0;
        try (Client client = Client.create()) {
            for (Recovery recovery : pending.recoveries()) {
                Optional<Endpoint> named =
                        endpoints.stream().filter(recovery::isOn).findFirst();
                if (endpoints.isEmpty() || named.isPresent()) {
                    done++;
                    code = Math.max(code, restore(recovery, client, named.orElse(recovery.server()), out));
                }
            }
            for (Endpoint endpoint : endpoints) {
                Optional<Integer> marked = restoreMarked(client, endpoint, out);
                done += marked.isPresent() ? 1 : 0;
                code = Math.max(code, marked.orElse(ExitCode.OK));
            }
        }
        for (String damaged : pending.damaged()) {
            out.println(damaged);
            code = Math.max(code, ExitCode.USAGE);
        }
        if (done == 0 && pending.damaged().isEmpty()) {
            out.println("Nothing to put back" + (endpoints.isEmpty() ? "" : " there"));
        }
        return code;
    }

    /** Removes the keys of a run that was killed on another machine, where a database was named that bears its mark. */
    private static Optional<Integer> restoreMarked(Client client, Endpoint endpoint, PrintWriter out) {
        try {
            Optional<Recovery.Result> result = Recovery.restoreMarked(client, endpoint);
            result.ifPresent(done -> tell(endpoint.address(), done, out));
            return result.map(done -> done.refused().isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT);
        } catch (ClientException e) {
            out.println(endpoint.address() + ": nothing was put back. " + e.getMessage());
            return Optional.of(ExitCode.TARGET);
        }
    }

    private static Endpoint endpoint(String target) {
        TargetSpec spec = TargetSpec.parse(target);
        if (!spec.spec().contains("://")) {
            throw new IllegalArgumentException("Target " + spec.name()
                    + ": only a server that was running before has settings to put back; name it as redis://host:port");
        }
        return Endpoint.parse(spec.spec());
    }

    private static int restore(Recovery recovery, Client client, Endpoint endpoint, PrintWriter out) {
        String address = endpoint.address();
        try {
            Optional<Recovery.Result> result = recovery.restore(client, endpoint);
            if (result.isEmpty()) {
                out.println(address + ": a run is under way there, and will put back its settings itself");
                return ExitCode.TARGET;
            }
            tell(address, result.get(), out);
            return result.get().refused().isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT;
        } catch (ClientException e) {
            out.println(address + ": nothing was put back. " + e.getMessage());
            return ExitCode.TARGET;
        } catch (IllegalArgumentException e) {
            out.println(address + ": " + e.getMessage());
            return ExitCode.USAGE;
        }
    }

    private static void tell(String address, Recovery.Result result, PrintWriter out) {
        if (!result.restored().isEmpty()) {
            out.println(address + ": put back " + String.join(", ", result.restored()));
        }
        result.refused().forEach((what, why) -> out.println(address + ": " + what + " stays: " + why));
        if (!result.differing().isEmpty()) {
            out.println(address + ": not as at the start of that run: " + String.join(", ", result.differing()));
        }
    }
}
