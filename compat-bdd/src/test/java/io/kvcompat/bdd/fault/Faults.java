package io.kvcompat.bdd.fault;

import java.util.List;
import java.util.stream.Stream;

/** All faults that are tried, in the order of the table. */
final class Faults {
    private Faults() {}

    static List<Fault> all() {
        return Stream.of(
                        NetworkFaults.all(),
                        ServerFaults.all(),
                        FolderFaults.all(),
                        FileFaults.all(),
                        ArgumentFaults.all())
                .flatMap(List::stream)
                .toList();
    }
}
