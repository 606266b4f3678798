package io.kvcompat.bdd.cli;

/** What a script learns from the process; where several apply, 2 goes before 3 and 3 before 1. */
final class ExitCode {
    /** All is well. */
    static final int OK = 0;

    /** Unexpected differences, or a failed check or errored scenario that no known difference covers. */
    static final int DIFFERENT = 1;

    /** Bad usage or configuration; nothing was run. */
    static final int USAGE = 2;

    /** A target could not be reached, or died. */
    static final int TARGET = 3;

    private ExitCode() {}
}
