package io.kvcompat.scenario;

import io.kvcompat.command.Command;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
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
 * @param references the places of the command at which kept values are filled in, in their order
 */
@API(status = Status.INTERNAL)
public record BlockLine(
        int number,
        String session,
        Action action,
        @Nullable Command command,
        @Nullable String variable,
        int times,
        List<ValueReference> references) {
    public BlockLine {
        references = List.copyOf(references);
    }

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
