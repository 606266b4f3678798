package io.kvcompat.bdd.cli;

import io.kvcompat.catalogue.Catalogue;
import io.kvcompat.catalogue.impact.Impact;
import io.kvcompat.catalogue.impact.ImpactFormat;
import io.kvcompat.catalogue.impact.ImpactReport;
import io.kvcompat.catalogue.impact.ImpactSuppressions;
import io.kvcompat.catalogue.impact.Relevance;
import io.kvcompat.catalogue.impact.Snapshot;
import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.result.ReportFiles;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells what of the catalogue touches one server and one program. */
@Command(
        name = "impact",
        description = "Tells what of the known differences touches you: reads a running server without changing it, or"
                + " saved files of it, and source folders. Values, keys, passwords and scripts never leave the server.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ImpactCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "URL",
            description = "The server in use, redis://user:pass@host:6379 say; it is read, never changed.")
    private @Nullable String from;

    @Option(
            names = "--info",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Instead of a server: files saved from it, or their folder; see docs/use/impact.md.")
    private List<Path> info = new ArrayList<>();

    @Option(
            names = "--collect",
            paramLabel = "DIR",
            description = "Saves what was read of the server there, masked, and stops.")
    private @Nullable Path collect;

    @Option(
            names = "--to",
            paramLabel = "SERVER",
            defaultValue = "valkey:9.1",
            description = "Where you want to move. Default: ${DEFAULT-VALUE}.")
    private String to = "valkey:9.1";

    @Option(
            names = "--as",
            paramLabel = "SERVER",
            description = "The server in use, where it cannot be seen or was not measured; redis:7.2 say.")
    private @Nullable String as;

    @Option(
            names = "--source",
            arity = "1..*",
            paramLabel = "DIR",
            description =
                    "Folders with the source of programs, or single files: Java, Kotlin, Python, JavaScript, TypeScript,"
                            + " Go, Ruby, PHP, C#, Rust, C, C++, Elixir, Scala, shell, Lua, and configurations.")
    private List<Path> sources = new ArrayList<>();

    @Option(
            names = "--suppressions",
            paramLabel = "FILE",
            description = "Findings that you accept, each with a reason; see docs/use/impact.md.")
    private @Nullable Path suppressions;

    @Option(
            names = "--fail-on",
            paramLabel = "WHEN",
            description =
                    "What exit code 1 is for: breaking, any (whatever touches you) or never. Default: ${DEFAULT-VALUE}.")
    private FailOn failOn = FailOn.NEVER;

    @Option(names = "--details", description = "Prints all that was found, not the first page alone; for text.")
    private boolean details;

    @Option(names = "--known", paramLabel = "FILE", description = "Known differences of your own beside the catalogue.")
    private List<Path> known = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, md, html, json or sarif. Default: ${DEFAULT-VALUE}.")
    private ImpactFormat format = ImpactFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the report there instead of printing it.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        check();
        ClassLoader loader = ImpactCommand.class.getClassLoader();
        Impact impact = Impact.with(Catalogue.known().and(known), loader);
        Snapshot snapshot = snapshot(impact);
        PrintWriter console = spec.commandLine().getOut();
        if (collect != null && snapshot != null) {
            impact.save(snapshot, collect);
            snapshot.unseen().forEach((part, why) -> console.println("Not read: " + part.command() + ": " + why));
            console.println("Saved in " + collect + ", masked; look at it, then: compat impact --info " + collect);
            return ExitCode.OK;
        }
        ImpactSuppressions accepted =
                suppressions == null ? ImpactSuppressions.none() : ImpactSuppressions.read(suppressions);
        ImpactReport report = accepted.applied(impact.assess(snapshot, sources, as, to));
        accepted.unused(report)
                .forEach(id -> spec.commandLine()
                        .getErr()
                        .println("Nothing found has the id " + id + " that " + suppressions
                                + " accepts; take it out, or correct it"));
        if (out == null) {
            console.print(format.print(report, Terminal.width(), details));
        } else {
            write(out, format.print(report, Terminal.width(), details));
            console.println(report.findings(Relevance.TOUCHES).size() + " findings touch you; the report is " + out);
        }
        if (failOn != FailOn.NEVER && report.read().isEmpty()) {
            spec.commandLine().getErr().println("compat: nothing was read, so that nothing can pass: look at --source");
            return ExitCode.USAGE;
        }
        return failOn.fails(report) ? ExitCode.DIFFERENT : ExitCode.OK;
    }

    /** What exit code 1 is for. */
    private enum FailOn {
        BREAKING {
            @Override
            boolean fails(ImpactReport report) {
                return !report.breaking().isEmpty();
            }
        },
        ANY {
            @Override
            boolean fails(ImpactReport report) {
                return !report.findings(Relevance.TOUCHES).isEmpty();
            }
        },
        NEVER {
            @Override
            boolean fails(ImpactReport report) {
                return false;
            }
        };

        abstract boolean fails(ImpactReport report);
    }

    private void check() {
        if (from != null && !info.isEmpty()) {
            throw wrong("--from and --info exclude each other: name a server or its files");
        }
        if (collect != null && from == null) {
            throw wrong("--collect needs --from, the server to read");
        }
        if (from == null && info.isEmpty() && sources.isEmpty()) {
            throw wrong("Name a server (--from URL), files saved from one (--info DIR) or sources (--source DIR)");
        }
        if (from == null && info.isEmpty() && as == null) {
            throw wrong("Sources alone do not say which server is in use: add --as redis:7.2, say");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private @Nullable Snapshot snapshot(Impact impact) {
        if (from == null) {
            return info.isEmpty() ? null : impact.read(info);
        }
        try (Client client = Client.create();
                Session session = client.connect(Endpoint.parse(from), Protocol.RESP2)) {
            return impact.read(session);
        }
    }

    private static void write(Path file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ReportFiles.writeNamed(file, out -> out.write(bytes));
    }
}
