package io.kvcompat.bdd.cli;

import io.kvcompat.diff.DiffReport;
import io.kvcompat.report.TerminalReport;
import io.kvcompat.report.TerminalSummary;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** What is known of the terminal, if there is one. */
final class Terminal {
    private static final int PLAIN_WIDTH = 100;

    private Terminal() {}

    /** Returns what a run or a diff came to: on one screen, or with every change and difference. */
    static String report(DiffReport report, Path out, boolean verbose) {
        return verbose
                ? TerminalReport.print(report, width(), colours())
                : TerminalSummary.print(report, out.toString(), width(), colours());
    }

    /** Tells whether output goes to a terminal that takes colours; NO_COLOR and CLICOLOR are heeded. */
    static boolean colours() {
        return isTerminal() && Ansi.AUTO.enabled();
    }

    /** Tells whether a line can be written over. */
    static boolean isTerminal() {
        String type = String.valueOf(System.getenv("TERM"));
        return System.console() != null && !type.equals("dumb") && System.getenv("CI") == null && Ansi.AUTO.enabled();
    }

    /** Returns how wide lines may be, in columns. */
    static int width() {
        String columns = System.getenv("COLUMNS");
        if (columns != null && columns.matches("[1-9]\\d{1,3}")) {
            return Math.max(40, Integer.parseInt(columns));
        }
        return isTerminal()
                ? CommandSpec.create().usageMessage().autoWidth(true).width()
                : PLAIN_WIDTH;
    }
}
