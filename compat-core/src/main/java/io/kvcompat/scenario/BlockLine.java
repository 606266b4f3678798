package io.kvcompat.scenario;

import io.kvcompat.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * One line of a block.
 *
 * @param number its place in the block, from 1
 * @param session the session it is for, {@code main} unless said
 * @param action what it does
 * @param command what is sent; null for {@link Action#RECEIVE}
 * @param variable the name under which the reply is kept; null for none
 * @param times how often it is sent, 1 or more
 */
public record BlockLine(
        int number,
        String session,
        Action action,
        @Nullable Command command,
        @Nullable String variable,
        int times) {
    /** What a line does. */
    public enum Action {
        /** Sends and waits for the reply ({@code >}). */
        CALL,
        /** Sends without waiting ({@code >>}). */
        SEND,
        /** Takes what comes next ({@code <}). */
        RECEIVE
    }
}
