package io.kvcompat.scenarios.payload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws in which order the targets take their turns, the same in every run: nobody is always the first. */
final class Turns {
    private final Random random = new Random(Plan.SEED);

    <T> List<T> next(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
