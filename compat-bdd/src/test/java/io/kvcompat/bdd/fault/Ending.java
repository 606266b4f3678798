package io.kvcompat.bdd.fault;

import io.kvcompat.bdd.cli.Cli;
import java.util.List;

/**
 * How a call of the command line ended.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err what it printed to standard error
 */
record Ending(int exitCode, String out, String err) {
    /** The verdict begins with words in capitals. */
    private static final String VERDICT = "[A-Z][A-Z, ]+: .*|No run has been kept .*";

    static Ending of(Cli cli) {
        return new Ending(cli.exitCode(), cli.out(), cli.err());
    }

    /** Returns what a reader would take from it: the first line on standard error, or else the verdict. */
    String outcome() {
        List<String> errors = err.lines().filter(line -> !line.isBlank()).toList();
        return !errors.isEmpty()
                ? errors.get(0)
                : out.lines().filter(one -> one.matches(VERDICT)).findFirst().orElse("");
    }
}
