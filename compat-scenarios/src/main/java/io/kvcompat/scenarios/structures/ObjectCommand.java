package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ObjectCommand implements Scenario {
    @Override
    public String id() {
        return "data-structures/object-inspection";
    }

    @Override
    public String title() {
        return "OBJECT tells encoding, reference count and idle time, and FREQ only under an LFU policy";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SET k v                 => +OK
                OBJECT ENCODING k       => "embstr"
                OBJECT REFCOUNT k       => :1
                OBJECT FREQ k           => -ERR An LFU maxmemory policy is not selected, access frequency not tracked. Please note that when switching between policies at runtime LRU and LFU data will take some time to adjust.
                OBJECT FREQ missing     => $-1 || _
                OBJECT ENCODING missing => $-1 || _
                OBJECT IDLETIME missing => $-1 || _
                OBJECT REFCOUNT missing => $-1 || _
                object encoding k       => "embstr"
                OBJECT                  => -ERR wrong number of arguments for 'object' command
                OBJECT ENCODING         => -ERR wrong number of arguments for 'object|encoding' command
                OBJECT REFCOUNT k k     => -ERR wrong number of arguments for 'object|refcount' command
                OBJECT FOO k            => -ERR unknown subcommand 'FOO'. Try OBJECT HELP.
                """);
    }
}
