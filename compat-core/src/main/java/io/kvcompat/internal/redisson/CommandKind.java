package io.kvcompat.internal.redisson;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The commands that change how later frames must be read, and all the others. */
enum CommandKind {
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
    MULTI,
    EXEC,
    DISCARD,
    CLIENT;

    private static final Map<String, CommandKind> BY_NAME =
            Arrays.stream(values()).filter(kind -> kind != PLAIN).collect(Collectors.toMap(Enum::name, kind -> kind));

    /** The first element of the frames that confirm this command. */
    private final Bytes confirmation = Bytes.of(name().toLowerCase(Locale.ROOT));

    static CommandKind of(Command command) {
        long length = command.parts().get(0).length();
        // Most commands are told from these by their length alone.
        return length < 4 || length > 12 ? PLAIN : BY_NAME.getOrDefault(command.name(), PLAIN);
    }

    /** Returns the kind whose confirmation begins with {@code first}, or PLAIN. */
    static CommandKind confirmedBy(Bytes first) {
        for (CommandKind kind : values()) {
            if (kind.isSubscription() && kind.confirmation.equals(first)) {
                return kind;
            }
        }
        return PLAIN;
    }

    /** Tells whether this subscribes or unsubscribes, and is confirmed once for each channel. */
    boolean isSubscription() {
        return ordinal() >= SUBSCRIBE.ordinal() && ordinal() <= SUNSUBSCRIBE.ordinal();
    }

    boolean isUnsubscription() {
        return ordinal() >= UNSUBSCRIBE.ordinal() && ordinal() <= SUNSUBSCRIBE.ordinal();
    }

    /** Returns the subscribing counterpart of an unsubscription, and this of a subscription. */
    CommandKind subscribing() {
        return isUnsubscription() ? values()[ordinal() - 3] : this;
    }
}
