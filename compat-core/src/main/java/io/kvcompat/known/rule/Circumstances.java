package io.kvcompat.known.rule;

import io.kvcompat.command.Command;
import java.util.List;
import java.util.Map;

/** What was in a lane before a scene, as far as rules ask for it. */
interface Circumstances {
    /** Nothing was before. */
    Circumstances NONE = new Circumstances() {};

    /** Tells whether all strings of a printed list, one string say, were arguments of commands or parts of replies before. */
    default boolean wereSent(String printed) {
        return false;
    }

    /** Tells whether a command takes subcommands. */
    default boolean isContainer(String name) {
        return false;
    }

    /** Tells whether the command is queued by a transaction, or was and is run by EXEC. */
    default boolean inTransaction() {
        return false;
    }

    /** Tells whether the session is subscribed to something. */
    default boolean isSubscribed() {
        return false;
    }

    /** Returns the commands that a transaction had queued before EXEC, in their order. */
    default List<Command> queued() {
        return List.of();
    }

    /** Returns the text of the script or function that the command runs, as far as it was sent in this lane; empty for none. */
    default String script() {
        return "";
    }

    /** Tells whether such a command was sent before in the lane. */
    default boolean wasBefore(Template line, Scene scene, Map<String, String> bindings) {
        return false;
    }

    /** Returns how long the longest argument is that was sent with a key of the command, in bytes; -1 for none. */
    default long longestWith(Scene scene) {
        return -1;
    }
}
