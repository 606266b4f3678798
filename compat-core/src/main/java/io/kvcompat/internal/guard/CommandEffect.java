package io.kvcompat.internal.guard;

import io.kvcompat.scenario.Requirements.Permission;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a command reaches beyond named keys of its own database and its own session.
 *
 * <p>On an external server, each of these is free, needs a permission, or is refused whatever was permitted:
 * what cannot be put back, or is felt by other clients meanwhile.
 */
public enum CommandEffect {
    /** All keys of the working database at once, so that the mark of the run would be seen or lost. */
    DATABASE(Rule.FREE, null, "the working database as a whole"),
    /** The cache of scripts, which grows. */
    SCRIPT_CACHE(Rule.FREE, null, "the cache of scripts"),
    /** Settings; which of them may be changed where is told by {@link ChangeableSettings}. */
    SETTINGS(Rule.PERMISSION, Permission.CONFIG, "settings"),
    /** Users that scenarios make and remove; others are never touched. */
    USERS(Rule.PERMISSION, Permission.SERVER, "users"),
    /** Libraries of functions that scenarios load and remove; others are never touched. */
    LIBRARIES(Rule.PERMISSION, Permission.SERVER, "libraries of functions"),
    /** Libraries of functions that may be another's. */
    OTHER_LIBRARIES(Rule.REFUSED, null, "libraries of functions of others"),
    /** The cache of scripts, emptied or stopped. */
    SCRIPTS_LOST(Rule.REFUSED, null, "scripts of other clients"),
    /** The state of the interpreter that all scripts share, or code of which that cannot be told. */
    INTERPRETER(Rule.REFUSED, null, "more than its text tells, or the interpreter that all scripts share"),
    /** Databases that are not the working one. */
    OTHER_DATABASES(Rule.REFUSED, null, "other databases"),
    /** Sessions of other clients: ended, held up or overheard. */
    OTHER_CLIENTS(Rule.REFUSED, null, "other clients"),
    /** Channels, which other clients may have subscribed to. */
    CHANNELS(Rule.REFUSED, null, "subscribers of other clients"),
    /** Statistics and logs that others read, lost. */
    STATISTICS(Rule.REFUSED, null, "statistics and logs, which are lost"),
    /** The server's role, and its replicas. */
    REPLICATION(Rule.REFUSED, null, "replication"),
    /** Another server. */
    OTHER_SERVERS(Rule.REFUSED, null, "other servers"),
    /** Files beside the server. */
    FILES(Rule.REFUSED, null, "files of the server"),
    /** How fast the server answers everybody. */
    AVAILABILITY(Rule.REFUSED, null, "every client, which it holds up"),
    /** The process, its files or its place in a cluster: what follows cannot be trusted before a restart. */
    PROCESS(Rule.REFUSED, null, "the process of the server"),
    /** Not known. */
    UNKNOWN(Rule.REFUSED, null, "what the suite does not know");

    private static final Map<String, CommandEffect> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(CommandEffect::word, Function.identity()));

    private enum Rule {
        FREE,
        PERMISSION,
        REFUSED
    }

    private final Rule rule;
    private final @Nullable Permission permission;
    private final String reached;

    CommandEffect(Rule rule, @Nullable Permission permission, String reached) {
        this.rule = rule;
        this.permission = permission;
        this.reached = reached;
    }

    /** Returns what must be allowed on an external server; empty where nothing need be, or it is refused. */
    public Optional<Permission> permission() {
        return Optional.ofNullable(permission);
    }

    /** Tells whether it is refused on an external server, whatever is allowed. */
    public boolean isRefused() {
        return rule == Rule.REFUSED;
    }

    /** Returns what is reached, to follow "it reaches". */
    public String reached() {
        return reached;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CommandEffect of(String word) {
        CommandEffect effect = BY_WORD.get(word);
        if (effect == null) {
            throw new IllegalStateException("No effect is called " + word);
        }
        return effect;
    }
}
