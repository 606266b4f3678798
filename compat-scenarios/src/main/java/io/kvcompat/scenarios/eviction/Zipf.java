package io.kvcompat.scenarios.eviction;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws numbers of which the n-th is drawn 1/n as often as the first; the same ones for the same seed. */
final class Zipf {
    private final double[] cumulated;
    private final int[] places;
    private final SplittableRandom random;

    /** Creates one that draws from 0 to {@code count - 1}. */
    Zipf(int count, long seed) {
        random = new SplittableRandom(seed);
        cumulated = new double[count];
        places = new int[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += 1.0 / (i + 1);
            cumulated[i] = sum;
            places[i] = i;
        }
        // So that often and seldom drawn numbers are not those of neighbouring keys.
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = places[i];
            places[i] = places[j];
            places[j] = other;
        }
    }

    int next() {
        double drawn = random.nextDouble() * cumulated[cumulated.length - 1];
        int found = Arrays.binarySearch(cumulated, drawn);
        return places[Math.min(found >= 0 ? found : -found - 1, places.length - 1)];
    }
}
