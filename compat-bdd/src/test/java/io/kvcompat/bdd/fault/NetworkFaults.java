package io.kvcompat.bdd.fault;

import java.util.List;

/** Faults between the suite and a server: from the start, and in the middle of a run. */
final class NetworkFaults {
    private static final String START = "network, from the start";
    private static final String MIDDLE = "network, in the second of three scenarios";

    private NetworkFaults() {}

    static List<Fault> all() {
        return java.util.stream.Stream.concat(
                        java.util.Arrays.stream(NetworkFault.values()).map(NetworkFaults::start),
                        java.util.Arrays.stream(NetworkFault.values()).map(NetworkFaults::middle))
                .toList();
    }

    private static Fault start(NetworkFault fault) {
        return Fault.of(START, fault.what(), 3, "", bench -> bench.behind(fault, "", "--resp", "2"));
    }

    private static Fault middle(NetworkFault fault) {
        return Fault.of(MIDDLE, fault.what(), 3, "", bench -> bench.behind(fault, Bench.TRIGGER, "--resp", "3"));
    }
}
