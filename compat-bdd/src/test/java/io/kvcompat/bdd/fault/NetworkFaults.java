package io.kvcompat.bdd.fault;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Faults between the suite and a server: from the start, and in the middle of a run. */
final class NetworkFaults {
    private static final String START = "network, from the start";
    private static final String MIDDLE = "network, in the second of three scenarios";

    /** What a server may do without harm. */
    private static final Set<NetworkFault> HARMLESS = EnumSet.of(NetworkFault.LATE, NetworkFault.SPLIT);

    /** What the look before a run finds out. */
    private static final Set<NetworkFault> UNFIT = EnumSet.of(
            NetworkFault.LOADING, NetworkFault.READONLY, NetworkFault.CLUSTER_DOWN, NetworkFault.OUT_OF_MEMORY);

    /**
     * What strikes with the command that it waits for, and not before; and replies that come twice, which the look before a
     * run finds out when the second one is there before the next question, and otherwise the comparison.
     */
    private static final Set<NetworkFault> MIDDLE_ONLY =
            EnumSet.of(NetworkFault.CUT_ONCE, NetworkFault.REFUSE, NetworkFault.TWICE);

    /** One of each kind that is quickly over; the others are played when all are asked for. */
    private static final Set<NetworkFault> QUICK = EnumSet.of(
            NetworkFault.CLOSE,
            NetworkFault.CUT_ONCE,
            NetworkFault.RESET,
            NetworkFault.GARBAGE,
            NetworkFault.TWICE,
            NetworkFault.LOADING,
            NetworkFault.DEEP);

    private NetworkFaults() {}

    static List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        for (NetworkFault fault : NetworkFault.values()) {
            if (!MIDDLE_ONLY.contains(fault)) {
                all.add(start(fault));
            }
        }
        for (NetworkFault fault : NetworkFault.values()) {
            all.add(middle(fault));
        }
        return all;
    }

    private static Fault start(NetworkFault fault) {
        int exitCode = HARMLESS.contains(fault) ? 0 : UNFIT.contains(fault) ? 2 : 3;
        String says = exitCode == 0 ? "SAME" : "compat: Target bad: ";
        return slow(
                fault, Fault.of(START, fault.what(), exitCode, says, bench -> bench.behind(fault, "", "--resp", "2")));
    }

    private static Fault middle(NetworkFault fault) {
        // One connection less, and replies that come twice, are differences and no more.
        boolean goesOn = fault == NetworkFault.CUT_ONCE || fault == NetworkFault.TWICE;
        int exitCode = HARMLESS.contains(fault) ? 0 : goesOn ? 1 : 3;
        String says = HARMLESS.contains(fault) ? "SAME" : goesOn ? "DIFFERENT" : "compat: Target bad";
        return slow(
                fault,
                Fault.of(
                        MIDDLE,
                        fault.what(),
                        exitCode,
                        says,
                        bench -> bench.behind(fault, Bench.TRIGGER, "--resp", "3")));
    }

    private static Fault slow(NetworkFault network, Fault fault) {
        return QUICK.contains(network) ? fault : fault.slowly();
    }
}
