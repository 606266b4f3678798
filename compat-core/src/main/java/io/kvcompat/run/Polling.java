package io.kvcompat.run;

import io.kvcompat.scenario.AwaitTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for an event by asking again and again, at first often and then every 5 ms. */
final class Polling {
    private Polling() {}

    /**
     * Returns what {@code probe} gives as soon as it gives something.
     *
     * @throws AwaitTimeoutException when {@code timeout} passes first
     */
    static <T> T poll(String what, Duration timeout, Supplier<Optional<T>> probe) {
        long deadline = System.nanoTime() + timeout.toNanos();
        long pause = 50_000;
        while (true) {
            Optional<T> found = probe.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() >= deadline) {
                throw new AwaitTimeoutException("Not within " + timeout.toMillis() + " ms: " + what);
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(pause * 2, 5_000_000);
        }
    }
}
