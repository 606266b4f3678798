package io.kvcompat.run;

import io.kvcompat.client.ClientException;
import io.kvcompat.internal.guard.DatabaseLostException;
import io.kvcompat.result.Outcome;
import io.kvcompat.scenario.SkipException;
import io.kvcompat.target.LaunchException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Says what becomes of a lane. */
final class LaneEnd {
    private LaneEnd() {}

    /** Says what becomes of one on which a scenario threw. */
    static Outcome of(Throwable wrapped) {
        Throwable thrown = unwrapped(wrapped);
        if (thrown instanceof SkipException) {
            return Outcome.skipped(String.valueOf(thrown.getMessage()));
        }
        if (mayBeDeath(thrown)) {
            return Outcome.errored(String.valueOf(thrown.getMessage()));
        }
        return thrown instanceof InterruptedException ? Outcome.errored("Interrupted") : Outcome.errored(text(thrown));
    }

    /** Names what was thrown, with what to do about it where that is known. */
    static String text(Throwable thrown) {
        String text = thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
        return thrown instanceof OutOfMemoryError ? text + "; give the JVM more memory, -Xmx4g say" : text;
    }

    /** Tells whether the suite itself is broken rather than a scenario or a server, so that the run is not whole. */
    static boolean isBreakdown(Throwable thrown) {
        return thrown instanceof Error && !(thrown instanceof AssertionError);
    }

    /** Says what becomes of a lane on which nothing was thrown. */
    static Outcome of(Recorder recorder) {
        long failed = recorder.failedChecks();
        if (failed == 0) {
            return Outcome.PASSED;
        }
        return Outcome.failed(
                failed == 1
                        ? "Check failed: " + recorder.firstFailedCheck()
                        : failed + " checks failed, the first: " + recorder.firstFailedCheck());
    }

    /** Tells whether it may mean that the server is gone. */
    static boolean mayBeDeath(Throwable wrapped) {
        Throwable thrown = unwrapped(wrapped);
        return thrown instanceof ClientException
                || thrown instanceof LaunchException
                || thrown instanceof DatabaseLostException;
    }

    /** Returns what a thread of the scenario's own has thrown, which it hands on in another exception. */
    private static Throwable unwrapped(Throwable thrown) {
        Throwable cause = thrown.getCause();
        boolean handedOn = thrown instanceof CompletionException || thrown instanceof ExecutionException;
        return handedOn && cause != null ? cause : thrown;
    }
}
