package io.kvcompat.bdd.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work that goes on beside the calling thread's. */
final class Background {
    private Background() {}

    /** Begins work on a daemon thread of its own. */
    static <T> CompletableFuture<T> begin(String name, Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> {
            Thread thread = new Thread(task, "kvcompat-" + name);
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** Waits for what the work came to; what it has thrown is thrown here. */
    static <T> T join(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
