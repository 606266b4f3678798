package io.kvcompat.target;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import java.util.List;
import java.util.Set;

/** Opens targets: launches what is to be launched, reaches what is given, and tells what runs. */
public final class Targets {
    private Targets() {}

    /** Returns the targets of a run that names none, the baseline first. */
    public static List<TargetSpec> defaultSpecs() {
        return Products.get().defaultTargets().stream().map(TargetSpec::parse).toList();
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
