package io.kvcompat.internal.wire;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

/**
 * What the baseline says of a command, and how often it was sent.
 *
 * <p>Safe for use by several threads.
 */
public final class CommandTraits {
    private final String name;
    private final WireCommandKind kind;
    private final Set<String> flags;
    private final int firstKey;
    private final int lastKey;
    private final int step;
    private final boolean known;
    private final Map<String, CommandTraits> subcommands;
    private final LongAdder sent = new LongAdder();
    private final boolean mayBlock;

    /**
     * @param name in upper case
     * @param flags as COMMAND gives them
     * @param firstKey where its first key is, 1 being the first argument; 0 for no keys
     * @param lastKey where its last key is; negative from the end
     * @param step from one key to the next
     * @param subcommands by their names without the command's, in upper case
     */
    public CommandTraits(
            String name,
            Set<String> flags,
            int firstKey,
            int lastKey,
            int step,
            Map<String, CommandTraits> subcommands) {
        this(name, flags, firstKey, lastKey, step, subcommands, true);
    }

    private CommandTraits(
            String name,
            Set<String> flags,
            int firstKey,
            int lastKey,
            int step,
            Map<String, CommandTraits> subcommands,
            boolean known) {
        this.subcommands = Map.copyOf(subcommands);
        this.name = name;
        this.kind = WireCommandKind.of(name);
        this.flags = Set.copyOf(flags);
        this.firstKey = firstKey;
        this.lastKey = lastKey;
        this.step = step;
        this.known = known;
        this.mayBlock = flags.contains("blocking");
    }

    static CommandTraits unknown(String name) {
        return new CommandTraits(name, Set.of(), 0, 0, 0, Map.of(), false);
    }

    /** Returns the name in upper case. */
    public String name() {
        return name;
    }

    WireCommandKind kind() {
        return kind;
    }

    /** Returns what is known of the subcommand that a command names; this where it has none. */
    public CommandTraits forSubcommandOf(Request request) {
        return subcommands.isEmpty() ? this : subcommands.getOrDefault(request.word(1), this);
    }

    /** Tells whether the baseline lists it. */
    public boolean isKnown() {
        return known;
    }

    /** Tells whether COMMAND gives it this flag. */
    public boolean is(String flag) {
        return flags.contains(flag);
    }

    boolean mayBlock() {
        return mayBlock;
    }

    /** Returns where its first key is, 1 being the first argument; 0 for none that can be told. */
    public int firstKey() {
        return firstKey;
    }

    /** Returns where its last key is; negative counted from the end, -1 being the last argument. */
    public int lastKey() {
        return lastKey;
    }

    /** Returns the distance from one key to the next. */
    public int step() {
        return step;
    }

    void count() {
        sent.increment();
    }

    /** Returns how often it was sent. */
    public long sent() {
        return sent.sum();
    }
}
