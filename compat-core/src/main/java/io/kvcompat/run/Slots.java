package io.kvcompat.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * How many scenarios run at a time: each takes a slot, which has servers of its own, and one that must be alone takes
 * them all. Safe for use by several threads; who has waited longest comes first.
 */
final class Slots {
    private final int count;
    private final Semaphore permits;
    private final Deque<Integer> free = new ArrayDeque<>();
    private final Set<Thread> holders = new HashSet<>();

    Slots(int count) {
        this.count = count;
        this.permits = new Semaphore(count, true);
        for (int number = 0; number < count; number++) {
            free.add(number);
        }
    }

    int count() {
        return count;
    }

    /**
     * Takes a slot, once there is one.
     *
     * @param alone whether no other may be taken meanwhile
     * @throws IllegalStateException when the thread has one, which it would wait for in vain
     */
    Slot take(boolean alone) {
        Thread holder = Thread.currentThread();
        synchronized (this) {
            if (!holders.add(holder)) {
                throw new IllegalStateException("The scenario that this thread has begun has not ended");
            }
        }
        int taken = alone ? count : 1;
        permits.acquireUninterruptibly(taken);
        synchronized (this) {
            return new Slot(free.remove(), taken, holder);
        }
    }

    private synchronized void put(Slot slot) {
        if (!slot.released) {
            slot.released = true;
            holders.remove(slot.holder);
            free.addFirst(slot.number);
            permits.release(slot.taken);
        }
    }

    /** A slot that was taken. */
    final class Slot {
        private final int number;
        private final int taken;
        private final Thread holder;
        private boolean released;

        private Slot(int number, int taken, Thread holder) {
            this.number = number;
            this.taken = taken;
            this.holder = holder;
        }

        int number() {
            return number;
        }

        /** Gives it back; what comes after the first time has no effect. */
        void release() {
            put(this);
        }
    }
}
