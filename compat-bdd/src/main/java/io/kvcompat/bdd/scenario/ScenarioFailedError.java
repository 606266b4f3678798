package io.kvcompat.bdd.scenario;

/** Fails a scenario in Cucumber's and JUnit's eyes; its message is the report, where it was thrown says nothing. */
public final class ScenarioFailedError extends AssertionError {
    private static final long serialVersionUID = 1L;

    public ScenarioFailedError(String message) {
        super(message);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
