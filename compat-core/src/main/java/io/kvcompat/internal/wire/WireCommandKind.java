package io.kvcompat.internal.wire;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The commands that change how what follows on a connection is to be read, and all the others. */
enum WireCommandKind {
    PLAIN,
    SUBSCRIBE,
    PSUBSCRIBE,
    SSUBSCRIBE,
    UNSUBSCRIBE,
    PUNSUBSCRIBE,
    SUNSUBSCRIBE,
    MONITOR,
    RESET,
    HELLO,
    AUTH,
    SELECT,
    MULTI,
    EXEC,
    DISCARD,
    CLIENT,
    SYNC,
    PSYNC,
    QUIT;

    private static final Map<String, WireCommandKind> BY_NAME =
            Arrays.stream(values()).filter(kind -> kind != PLAIN).collect(Collectors.toMap(Enum::name, kind -> kind));

    static WireCommandKind of(String name) {
        return BY_NAME.getOrDefault(name, PLAIN);
    }

    /** Tells whether this subscribes or unsubscribes, and is confirmed once for each channel. */
    boolean isSubscription() {
        return ordinal() >= SUBSCRIBE.ordinal() && ordinal() <= SUNSUBSCRIBE.ordinal();
    }

    boolean isUnsubscription() {
        return ordinal() >= UNSUBSCRIBE.ordinal() && ordinal() <= SUNSUBSCRIBE.ordinal();
    }

    WireCommandKind subscribing() {
        return isUnsubscription() ? values()[ordinal() - 3] : this;
    }

    /** Tells whether what follows on the connection is no longer commands and replies. */
    boolean isReplication() {
        return this == SYNC || this == PSYNC;
    }
}
