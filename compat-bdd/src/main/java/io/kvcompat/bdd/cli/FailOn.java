package io.kvcompat.bdd.cli;

/** Which differences lead to exit code 1. */
enum FailOn {
    /** Those that no known difference matches, and failures that none covers. */
    UNEXPECTED,
    /** All, known ones too. */
    ANY,
    /** None. */
    NEVER
}
