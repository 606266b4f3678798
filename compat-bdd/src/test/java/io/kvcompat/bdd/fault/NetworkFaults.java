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

    /** What takes as long as somebody has to wait before a server is given up. */
    private static final Set<NetworkFault> SLOW = EnumSet.of(
            NetworkFault.STALL,
            NetworkFault.STALL_NEW,
            NetworkFault.HALF_AND_STALL,
            NetworkFault.TRICKLE,
            NetworkFault.LATE,
            NetworkFault.ENDLESS_LINE,
            NetworkFault.ENDLESS_ARRAY,
            NetworkFault.FLOOD);

    private NetworkFaults() {}

    static List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        for (NetworkFault fault : NetworkFault.values()) {
            // A connection is cut by the command that it waits for.
            if (fault != NetworkFault.CUT_ONCE) {
                all.add(start(fault));
            }
        }
        for (NetworkFault fault : NetworkFault.values()) {
            all.add(middle(fault));
        }
        return all;
    }

    private static Fault start(NetworkFault fault) {
        int exitCode = HARMLESS.contains(fault) ? 0 : 3;
        String says = exitCode == 0 ? "SAME" : "compat: Target bad: ";
        return slow(
                fault, Fault.of(START, fault.what(), exitCode, says, bench -> bench.behind(fault, "", "--resp", "2")));
    }

    private static Fault middle(NetworkFault fault) {
        // One connection less, and replies that come twice, are differences and no more.
        boolean goesOn = fault == NetworkFault.CUT_ONCE || fault == NetworkFault.TWICE;
        int exitCode = HARMLESS.contains(fault) ? 0 : goesOn ? 1 : 3;
        String says = HARMLESS.contains(fault)
                ? "SAME"
                : goesOn
                        ? "DIFFERENT"
                        : "compat: Target bad (RESP3) no longer answers since the scenario three.feature/S";
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
        return SLOW.contains(network) ? fault.slowly() : fault;
    }
}
