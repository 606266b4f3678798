package io.kvcompat.proxy;

/** In which order the commands of several connections reach the targets. */
public enum Order {
    /**
     * One connection at a time is let through, to all targets, so that all of them live the same history; commands that
     * block let the others pass.
     */
    STRICT,
    /** As they come; what raced is not compared, and said. */
    FREE
}
