package io.kvcompat.run;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what a server was built with, over a RESP2 session: what is measured depends on it as much as on the product. */
final class BuildReader {
    private static final Map<String, String> SERVER = Map.of(
            "redis_build_id", "build id",
            "redis_git_sha1", "git commit",
            "gcc_version", "gcc",
            "multiplexing_api", "multiplexing",
            "monotonic_clock", "clock");
    private static final Map<String, String> MEMORY = Map.of("mem_allocator", "allocator");

    private BuildReader() {}

    /** Returns what INFO tells; empty where it is denied. */
    static SortedMap<String, String> read(Session session) {
        SortedMap<String, String> build = new TreeMap<>();
        add(build, session, "server", SERVER);
        add(build, session, "memory", MEMORY);
        return build;
    }

    private static void add(Map<String, String> build, Session session, String section, Map<String, String> names) {
        Reply info = session.call(Command.of("INFO", section)).reply();
        if (info.isError()) {
            return;
        }
        ServerSettings.text(info).lines().forEach(line -> {
            int colon = line.indexOf(':');
            String name = colon < 0 ? null : names.get(line.substring(0, colon));
            if (name != null) {
                build.put(name, line.substring(colon + 1).strip());
            }
        });
    }
}
