package io.kvcompat.scenarios.eviction;

import io.kvcompat.scenario.ScenarioContext;
import java.util.List;

/** Whose settings a measurement is made with. */
enum Tuning {
    /** The same on every server, for everything that has a say in eviction: what differs then is the engine. */
    SAME("", "with the same settings on every server"),
    /** As the server has them: what a user gets without tuning. */
    OWN("-own-settings", "with each server's own settings");

    /** Names and values in pairs: the defaults of Redis 7.2. */
    private static final List<List<String>> SETTINGS = List.of(
            List.of("maxmemory-samples", "5"),
            List.of("maxmemory-eviction-tenacity", "10"),
            List.of("maxmemory-clients", "0"),
            List.of("lfu-log-factor", "10"),
            List.of("lfu-decay-time", "1"),
            List.of("lazyfree-lazy-eviction", "no"),
            List.of("lazyfree-lazy-expire", "no"),
            List.of("lazyfree-lazy-server-del", "no"),
            List.of("lazyfree-lazy-user-del", "no"),
            List.of("lazyfree-lazy-user-flush", "no"));

    private final String suffix;
    private final String words;

    Tuning(String suffix, String words) {
        this.suffix = suffix;
        this.words = words;
    }

    /** Returns what it adds to a scenario's id. */
    String suffix() {
        return suffix;
    }

    /** Returns what it adds to a scenario's title. */
    String words() {
        return words;
    }

    /** Changes the settings, or leaves them; what a server does not know is recorded, and compared. */
    void apply(ScenarioContext context) {
        if (this == SAME) {
            SETTINGS.forEach(setting -> context.changeSetting(setting.get(0), setting.get(1)));
        }
    }
}
