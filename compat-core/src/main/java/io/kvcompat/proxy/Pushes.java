package io.kvcompat.proxy;

import io.kvcompat.internal.wire.Frame;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Pairs the out-of-band frames on one connection, in the order in which each target sent them. */
final class Pushes {
    private static final int MOST = 10_000;

    private final List<Deque<Frame>> waiting = new ArrayList<>();
    private boolean stopped;

    Pushes(int targets) {
        for (int i = 0; i < targets; i++) {
            waiting.add(new ArrayDeque<>());
        }
    }

    void add(int target, Frame frame) {
        if (!stopped) {
            waiting.get(target).add(frame);
            if (waiting.get(target).size() > MOST) {
                stop();
            }
        }
    }

    /** Returns the next of each target when all have one; empty otherwise. */
    List<Frame> next() {
        if (stopped || waiting.stream().anyMatch(Deque::isEmpty)) {
            return List.of();
        }
        return waiting.stream().map(Deque::poll).toList();
    }

    /** Pairs no more, as a target is no longer there. */
    void stop() {
        stopped = true;
        waiting.forEach(Deque::clear);
    }
}
