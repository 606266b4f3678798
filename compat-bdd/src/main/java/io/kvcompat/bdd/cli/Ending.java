package io.kvcompat.bdd.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for Ctrl-C or SIGTERM, and lets what they end come to its own end: reports are written before the JVM goes. */
final class Ending implements AutoCloseable {
    private static final long LONGEST_SECONDS = 120;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "kvcompat-ending");
    private volatile Runnable first = () -> {};
    private volatile int exitCode;

    Ending() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Sets what is done as soon as the end is asked for. */
    void first(Runnable action) {
        first = action;
    }

    private void end() {
        first.run();
        asked.countDown();
        try {
            if (done.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                // Otherwise the JVM would end with the number of the signal.
                Runtime.getRuntime().halt(exitCode);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sets what the JVM ends with. */
    void exitCode(int code) {
        exitCode = code;
    }

    /** Returns when the end is asked for. */
    void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the JVM go. */
    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is ending already, by this very hook.
        }
    }
}
