package io.kvcompat.result;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Why a command has no reply.
 *
 * @param kind what happened; this alone is compared
 * @param message the same for people, with addresses and times
 */
public record Failure(Kind kind, String message) {
    @API(status = Status.INTERNAL)
    public Failure {}

    /** The ways in which a reply can fail to come. */
    public enum Kind {
        /** The connection ended after the command was written; it may have run. */
        CONNECTION_LOST("connection-lost"),
        /** The command was not sent, the session having ended before. */
        NOT_SENT("not-sent"),
        /** Nothing came in time; the command may have run. */
        TIMEOUT("timeout"),
        /** What came was not RESP. */
        PROTOCOL("protocol"),
        /** The session could not be opened. */
        CONNECT("connect"),
        /** A frame that was waited for did not come. */
        NO_PUSH("no-push");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns the name used in JSON, docs and output. */
        public String label() {
            return label;
        }
    }
}
