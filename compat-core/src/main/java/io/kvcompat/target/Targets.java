package io.kvcompat.target;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import java.util.List;
import java.util.Set;

/** Opens targets: launches what is to be launched, reaches what is given, and tells what runs. */
public final class Targets {
    private Targets() {}

    /** Returns the specs used where none is given: Redis 7.2 as {@code redis}, Valkey 9.0 as {@code valkey}. */
    public static List<TargetSpec> defaultSpecs() {
        return List.of(new TargetSpec("redis", "launch:redis:7.2"), new TargetSpec("valkey", "launch:valkey:9.0"));
    }

    /**
     * Opens the target of {@code spec} with a lane for each of {@code protocols}.
     *
     * @throws LaunchException when no server could be launched
     * @throws io.kvcompat.client.ConnectFailedException when an external server cannot be reached
     */
    public static Target open(TargetSpec spec, Set<Protocol> protocols, Client client) {
        return TargetOpener.open(spec, protocols, client);
    }
}
