package io.kvcompat.scenario;

import io.kvcompat.client.Protocol;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a scenario needs of the run and of a server; where it is not given, the scenario is skipped with the reason.
 *
 * @param protocols the lanes it runs on; both as a rule
 * @param exclusive whether it must run alone on the machine, all lanes one after the other (latency)
 * @param wholeServer whether nothing else may use its server meanwhile (eviction): on servers that the suite launched, which
 *     no two lanes share, the lanes run side by side nevertheless, on others one after the other
 * @param permissions what it changes beyond the keys of its own database; on a server that the suite did not launch
 *     these must be allowed by name
 * @param disposable whether it may harm or end the server, so that it runs only on launched ones
 */
public record Requirements(
        Set<Protocol> protocols,
        boolean exclusive,
        boolean wholeServer,
        Set<Permission> permissions,
        boolean disposable) {
    /** What must be allowed by name on a server that the suite did not launch ({@code --allow config,server}). */
    public enum Permission {
        /** Changes the configuration (CONFIG SET), restored afterwards. */
        CONFIG,
        /** Changes state that all databases share: scripts, functions, users, statistics, all databases. */
        SERVER
    }

    /** Needs nothing: both protocols, side by side with others, on any server. */
    public static final Requirements NONE =
            new Requirements(EnumSet.allOf(Protocol.class), false, false, Set.of(), false);

    public Requirements {
        protocols = Set.copyOf(protocols);
        permissions = Set.copyOf(permissions);
    }

    /** Returns these needs with the lanes narrowed to {@code only}. */
    public Requirements protocol(Protocol only) {
        return new Requirements(Set.of(only), exclusive, wholeServer, permissions, disposable);
    }

    /** Returns these needs, to be run alone on the machine. */
    public Requirements alone() {
        return new Requirements(protocols, true, wholeServer, permissions, disposable);
    }

    /** Returns these needs, with nothing else on the lane's server meanwhile. */
    public Requirements onWholeServer() {
        return new Requirements(protocols, exclusive, true, permissions, disposable);
    }

    /** Returns these needs with permissions added. */
    public Requirements allowing(Permission... more) {
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        all.addAll(permissions);
        all.addAll(Set.of(more));
        return new Requirements(protocols, exclusive, wholeServer, all, disposable);
    }

    /** Returns these needs, for launched servers only. */
    public Requirements disposableServer() {
        return new Requirements(protocols, exclusive, wholeServer, permissions, true);
    }
}
