package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.run.FailureLimits;
import io.kvcompat.bdd.run.ReportFolder;
import io.kvcompat.proxy.ProxyReport;
import io.kvcompat.report.TerminalReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Shows what a proxy saw, writes the reports that are made of it, and says which exit code that makes. */
final class ProxyOutcome {
    private ProxyOutcome() {}

    static int show(CommandLine commandLine, ProxyReport report, Path out, FailureLimits limits) {
        PrintWriter console = commandLine.getOut();
        PrintWriter err = commandLine.getErr();
        ReportFolder.write(report.run().diff(), out);
        console.print(TerminalReport.print(report.run().diff(), Terminal.width(), Terminal.colours()));
        console.println(LiveLine.text(report.status()));
        console.println("commands: "
                + report.commands().entrySet().stream()
                        .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(", ")));
        int features = ReproductionFeatures.write(report, out);
        if (features > 0) {
            console.println(features + " unexpected differences as ready features: " + out.resolve("features"));
        }
        report.run().remarks().forEach(remark -> err.println("compat: " + remark));
        report.run().problems().forEach(problem -> err.println("compat: " + problem));
        if (!report.run().problems().isEmpty()) {
            return ExitCode.TARGET;
        }
        return limits.areExceededBy(report.run().diff()) ? ExitCode.DIFFERENT : ExitCode.OK;
    }
}
