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
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts back settings of external servers that runs which were killed have left changed. */
@Command(
        name = "restore",
        description = {
            "Puts back settings that a run has changed on a server which it did not launch, and could not put",
            "back since it was killed or the server was gone. The next run on that server does so as well."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "What is to be put back stands in ~/.local/state/kvcompat/recovery (or below XDG_STATE_HOME, or",
            "COMPAT_STATE), without credentials.",
            "",
            "Exit codes: 0 nothing is left to put back; 1 a server refused a setting; 2 bad usage; 3 a server",
            "could not be reached, or a run is under way there. What was not put back stays to be put back."
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
                            + "Give it again for each further one. Default: every server with something to put back.")
    private List<String> targets = new ArrayList<>();

    @Override
    public Integer call() {
        List<Endpoint> endpoints =
                targets.stream().map(RestoreCommand::endpoint).toList();
        PrintWriter out = spec.commandLine().getOut();
        List<Recovery> pending = Recovery.pending();
        int code = ExitCode.OK;
        int done = 0;
        try (Client client = Client.create()) {
            for (Recovery recovery : pending) {
                Optional<Endpoint> named =
                        endpoints.stream().filter(recovery::isOn).findFirst();
                if (endpoints.isEmpty() || named.isPresent()) {
                    done++;
                    code = Math.max(code, restore(recovery, client, named.orElse(recovery.server()), out));
                }
            }
        }
        if (done == 0) {
            out.println("Nothing to put back" + (endpoints.isEmpty() ? "" : " there"));
        }
        return code;
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
            tell(address, result.get(), recovery.server().database(), out);
            return result.get().refused().isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT;
        } catch (ClientException e) {
            out.println(address + ": nothing was put back. " + e.getMessage());
            return ExitCode.TARGET;
        }
    }

    private static void tell(String address, Recovery.Result result, int database, PrintWriter out) {
        if (!result.restored().isEmpty()) {
            out.println(address + ": put back "
                    + result.restored().entrySet().stream()
                            .map(setting -> setting.getKey() + " " + quoted(setting.getValue()))
                            .collect(Collectors.joining(", ")));
        }
        result.refused().forEach((name, error) -> out.println(address + ": " + name + " was refused, stays: " + error));
        if (result.keys() > 0) {
            out.println(address + ": database " + database + " holds " + result.keys()
                    + " keys; where they are those of the run that was killed, FLUSHDB removes them");
        }
    }

    private static String quoted(String value) {
        return value.isEmpty() || value.contains(" ") ? '"' + value + '"' : value;
    }
}
