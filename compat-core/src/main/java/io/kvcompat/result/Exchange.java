package io.kvcompat.result;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * One command and what came back for it on one session of one lane; or one out-of-band frame.
 *
 * @param step stable id within the scenario: {@code session/COMMAND/nth}, {@code session/push/nth} for a frame
 *     that came out-of-band; never a line number
 * @param session the name of the session
 * @param command what was sent; null for an out-of-band frame
 * @param replies what came back; empty when {@code failure} says why, or the server was told not to reply
 * @param failure why nothing came back; null when something did
 * @param latencyNanos from the write to the last byte decoded, in nanoseconds; 0 for an out-of-band frame
 * @param policy how it is compared
 * @param overtaken how many exchanges of the lane were recorded after this one's command was sent and before its reply
 *     was taken; 0 for one that was awaited at once, as most are
 */
public record Exchange(
        String step,
        String session,
        @Nullable Command command,
        List<Reply> replies,
        @Nullable Failure failure,
        long latencyNanos,
        Policy policy,
        long overtaken) {
    @API(status = Status.INTERNAL)
    public Exchange {
        replies = List.copyOf(replies);
    }

    /** Makes an exchange whose reply was awaited at once. */
    public Exchange(
            String step,
            String session,
            @Nullable Command command,
            List<Reply> replies,
            @Nullable Failure failure,
            long latencyNanos,
            Policy policy) {
        this(step, session, command, replies, failure, latencyNanos, policy, 0);
    }

    /** Tells whether this is an out-of-band frame. */
    public boolean isPush() {
        return command == null;
    }

    /** Returns this exchange with other replies. */
    public Exchange with(List<Reply> others) {
        return new Exchange(step, session, command, others, failure, latencyNanos, policy, overtaken);
    }

    /** Returns this exchange compared in another way. */
    public Exchange with(Policy other) {
        return new Exchange(step, session, command, replies, failure, latencyNanos, other, overtaken);
    }
}
