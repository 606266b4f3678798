package io.kvcompat.scenarios.text;

/**
 * The wording of the steps that scenarios of this library are made of, for whatever reads features.
 *
 * <p>docs/write/writing-features.md says what each does.
 */
public final class StepText {
    /** Requires that the database holds nothing. */
    public static final String EMPTY_DATABASE = "an empty database";

    /** As {@link #EMPTY_DATABASE}; where the server takes no writes at all the scenario is skipped with its reply. */
    public static final String WRITABLE_DATABASE = "an empty database that takes writes";

    /** Runs the block below it, to prepare. */
    public static final String PREPARE = "on each target";

    /** Runs the block below it. */
    public static final String RUN = "I run";

    /** Runs the script below it and checks the replies that stand beside its commands. */
    public static final String RUN_EXPECTING = "I run, expecting";

    /** Says that the replies are those that stand beside the commands. */
    public static final String AS_EXPECTED = "the replies are as expected";

    /** Says that the replies are those of the baseline, type and bytes: the default. */
    public static final String SAME = "the replies are the same";

    private StepText() {}
}
