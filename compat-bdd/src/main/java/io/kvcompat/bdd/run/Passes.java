package io.kvcompat.bdd.run;

import io.kvcompat.client.Protocol;
import io.kvcompat.run.Run;
import java.util.List;
import java.util.Set;

/** The passes of a run, see {@link Run#passes()}; a scenario that begins again is in its next pass. */
final class Passes {
    private final Run run;
    private final List<Set<Protocol>> all;
    private int current = -1;

    Passes(Run run) {
        this.run = run;
        this.all = List.copyOf(run.passes());
    }

    int count() {
        return all.size();
    }

    void enter(int pass) {
        if (pass != current) {
            run.startPass(all.get(pass));
            current = pass;
        }
    }
}
