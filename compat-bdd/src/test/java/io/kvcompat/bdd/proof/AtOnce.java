package io.kvcompat.bdd.proof;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does something for several at a time: what is played waits for servers more than it works. */
final class AtOnce {
    private static final int MOST = 6;

    private AtOnce() {}

    /** What is done for each. */
    interface Work<T> {
        void with(T one) throws Exception;
    }

    /** Does it for all; the first failure is thrown. */
    static <T> void each(Collection<T> all, Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(MOST);
        try {
            List<Callable<Boolean>> tasks = all.stream()
                    .<Callable<Boolean>>map(one -> () -> {
                        work.with(one);
                        return true;
                    })
                    .toList();
            for (Future<Boolean> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
