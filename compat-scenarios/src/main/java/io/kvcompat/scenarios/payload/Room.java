package io.kvcompat.scenarios.payload;

import io.kvcompat.scenario.ScenarioContext;

/** Keeps a server with little room from evicting what is not ours. */
final class Room {
    private Room() {}

    /** Skips the scenario where the server's {@code maxmemory} leaves less than {@code bytes}. */
    static void skipWhereShort(ScenarioContext context, long bytes) {
        MemoryInfo memory = MemoryInfo.read(context.session("measuring").unrecorded());
        long limit = (long) memory.number("maxmemory");
        long used = (long) memory.number("used_memory");
        if (limit > 0 && used + bytes > limit) {
            context.skip("It needs " + bytes / 1024 + " kB of memory; of the server's maxmemory of " + limit / 1024
                    + " kB " + used / 1024 + " kB are in use");
        }
    }
}
