package io.kvcompat.bdd.scenario;

import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.BlockLine;
import io.kvcompat.scenario.ValueReference;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the steps of a scenario have done up to here: which sessions and values there are, and whether anything ran.
 *
 * <p>A step that needs what no earlier one made is refused before anything is sent.
 */
final class ScenarioSoFar {
    /** What every scenario may use: the numbers of the database that its sessions begin in, and of another. */
    private static final Set<String> GIVEN = Set.of("database", "other_database");

    private final Set<String> sessions = new HashSet<>();
    private final Set<String> values = new TreeSet<>(GIVEN);
    private boolean ran;
    /** A Java scenario may have opened any session. */
    private boolean javaRan;

    /**
     * Goes on by a block.
     *
     * @param text the block as written
     * @throws MalformedStepException when a line uses what no earlier one made
     */
    void run(Block block, String text) {
        List<String> written = text.lines().toList();
        for (BlockLine line : block.lines()) {
            try {
                run(line);
            } catch (MalformedStepException e) {
                throw new MalformedStepException("Line " + line.number() + " of the block, `"
                        + written.get(line.number() - 1).strip() + "`: " + e.getMessage());
            }
        }
        ran |= !block.lines().isEmpty();
    }

    private void run(BlockLine line) {
        if (line.action() == BlockLine.Action.RECEIVE) {
            requireSession(line.session());
            return;
        }
        values.add("n");
        for (ValueReference reference : line.references()) {
            if (!values.contains(reference.name())) {
                throw new MalformedStepException("no earlier line keeps @{" + reference.name() + "}" + kept()
                        + "; to send it as it stands write \"\\@{" + reference.name() + "}\"");
            }
        }
        sessions.add(line.session());
        if (line.variable() != null) {
            values.add(line.variable());
        }
    }

    private String kept() {
        Collection<String> own = new TreeSet<>(values);
        own.remove("n");
        own.removeAll(GIVEN);
        return own.isEmpty() ? " (`@name = COMMAND` keeps a reply)" : " (kept so far: " + String.join(", ", own) + ")";
    }

    /** Goes on by a scenario written in Java. */
    void ranJava() {
        ran = true;
        javaRan = true;
    }

    /** Goes on by the launch of a server, whose port is kept under {@code value}. */
    void launched(String value) {
        values.add(value);
    }

    /** Goes on by the launch of a server for a session, which is open from then on. */
    void launchedFor(String session) {
        sessions.add(session);
        values.add("port_" + session);
    }

    /** Refuses a step about a session that no line has named. */
    void requireSession(String name) {
        if (!sessions.contains(name) && !javaRan) {
            throw new MalformedStepException("no earlier line sends anything on session " + name
                    + (sessions.isEmpty() ? "" : "; there are " + String.join(", ", new TreeSet<>(sessions))));
        }
    }

    /** Refuses a step about replies where nothing was run. */
    void requireReplies() {
        if (!ran) {
            throw new MalformedStepException("nothing was run before this step, so there are no replies;"
                    + " `When I run` with a block comes first");
        }
    }
}
