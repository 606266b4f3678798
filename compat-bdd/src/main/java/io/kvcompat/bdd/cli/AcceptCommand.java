package io.kvcompat.bdd.cli;

import io.kvcompat.accept.Acceptance;
import io.kvcompat.accept.Choice;
import io.kvcompat.accept.Decision;
import io.kvcompat.catalogue.Catalogue;
import io.kvcompat.comparison.Kind;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Accepts unexpected differences. */
@Command(
        name = "accept",
        description = {
            "Turns unexpected differences of a run into entries of your own file of known differences, one for each",
            "cause, with an owner, a reason and a last day. What the file has is kept; review it before you commit it.",
            "Without --only, --kind and --command all unexpected differences are accepted."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AcceptCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            defaultValue = "compat-report/diff.json",
            description = "The diff.json of the run. Default: ${DEFAULT-VALUE}.")
    private Path report = Path.of("compat-report", "diff.json");

    @Option(
            names = "--known",
            required = true,
            paramLabel = "FILE",
            description = "Your file, which run and diff read by --known; created when missing.")
    private Path known = Path.of("known.yaml");

    @Option(names = "--only", paramLabel = "ID", description = "Only the difference of this id, as diff.json has it.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only differences of this kind, error-text say.")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--command", paramLabel = "NAME", description = "Only differences of this command, GETRANGE say.")
    private List<String> commands = new ArrayList<>();

    @Option(names = "--owner", required = true, paramLabel = "WHO", description = "Who answers for it.")
    private String owner = "";

    @Option(names = "--reason", required = true, paramLabel = "WHY", description = "Why it may be so.")
    private String reason = "";

    @Option(
            names = "--expires",
            required = true,
            paramLabel = "DATE",
            description = "The last day on which it is accepted, 2027-01-31 say; after it runs fail again.")
    private String expires = "";

    @Override
    public Integer call() {
        Decision decision = new Decision(owner, reason, date()).checked(LocalDate.now());
        kinds.forEach(AcceptCommand::checkKind);
        Acceptance.Result result =
                Acceptance.accept(report, known, Catalogue.known(), new Choice(only, kinds, commands), decision);
        PrintWriter out = spec.commandLine().getOut();
        out.println(result.accepted() + (result.accepted() == 1 ? " difference" : " differences") + " accepted by "
                + result.entries().size() + (result.entries().size() == 1 ? " entry" : " entries") + " in " + known
                + ", until " + decision.expires()
                + (result.again() == 0 ? "" : "; accepted before: " + result.again())
                + "; unexpected differences left: " + result.left());
        result.entries().forEach(id -> out.println("  " + id));
        return ExitCode.OK;
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(expires);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--expires " + expires + " is no date; write 2027-01-31, say");
        }
    }

    private static void checkKind(String kind) {
        if (Arrays.stream(Kind.values()).noneMatch(one -> one.label().equals(kind))) {
            throw new IllegalArgumentException("\"" + kind + "\" is no kind of difference; there are "
                    + Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", ")));
        }
    }
}
