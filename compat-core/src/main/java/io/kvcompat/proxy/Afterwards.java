package io.kvcompat.proxy;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Compares long replies on a thread of its own, as clients would wait for that on theirs.
 *
 * <p>Safe for use by several threads.
 */
final class Afterwards implements AutoCloseable {
    /** How many may wait. */
    private static final int MOST = 64;

    private static final long LONGEST_SECONDS = 60;

    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST), run -> {
                Thread made = new Thread(run, "kvcompat-compare");
                made.setDaemon(true);
                return made;
            });

    /** Runs a comparison when its turn comes; returns false where too many wait. */
    boolean run(Runnable comparison) {
        try {
            thread.execute(comparison);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    /** Waits until everything is compared; takes no more. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
