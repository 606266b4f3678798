package io.kvcompat.result;

/** Thrown when a report cannot be read, compared or written; the message says which file and why, in one line. */
public final class ReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReportException(String message) {
        super(message);
    }

    public ReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
