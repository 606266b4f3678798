package io.kvcompat.scenarios.scan;

import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Bulk;

/** A second session that adds others, so that tables grow, and takes them away, so that they shrink, a batch at a time. */
final class Churn {
    private final Collection collection;
    private final Bulk bulk;
    private final int all;
    private final int later;
    private int rest;
    private int perStep;
    private int most;
    private int there;
    private boolean adding = true;

    /**
     * @param all how many others there are at most; they come one after the other unless {@link #fill} adds them all
     * @param steps in about how many steps they have come, or are gone
     * @param rest for how many steps then nothing happens: some servers shrink a table only in their next background
     *     turn, and not at all when it has been filled again by then
     * @param later how many come or go in each step afterwards
     */
    Churn(ScenarioContext context, Collection collection, int all, int steps, int rest, int later) {
        this.collection = collection;
        this.bulk = new Bulk(context, "other");
        this.all = all;
        this.most = all;
        this.perStep = Math.max(1, all / steps);
        this.rest = rest;
        this.later = later;
    }

    /** Adds all at once; of those that go then, no more than a quarter come back. */
    void fill() {
        Bulk.batches(
                all,
                Collection.BATCH,
                from -> bulk.send(collection.add(Tally.CHANGES, from, Math.min(all, from + Collection.BATCH))));
        bulk.await();
        there = all;
        adding = false;
        most = all / 4;
    }

    /** Goes on by one step; what it sends runs beside the iteration. */
    void step() {
        if (there == 0 && rest > 0) {
            rest--;
            return;
        }
        int todo = perStep;
        while (todo > 0) {
            int batch = Math.min(Math.min(todo, Collection.BATCH), adding ? most - there : there);
            if (batch <= 0) {
                adding = !adding;
                perStep = later;
                return;
            }
            if (adding) {
                bulk.send(collection.add(Tally.CHANGES, there, there + batch));
                there += batch;
            } else {
                bulk.send(collection.remove(Tally.CHANGES, there - batch, there));
                there -= batch;
            }
            todo -= batch;
        }
    }

    /** Takes away whatever is left. */
    void clear() {
        for (int to = there; to > 0; to -= Collection.BATCH) {
            bulk.send(collection.remove(Tally.CHANGES, Math.max(0, to - Collection.BATCH), to));
        }
        bulk.await();
        there = 0;
    }
}
