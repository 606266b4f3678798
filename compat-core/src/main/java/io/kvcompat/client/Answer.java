package io.kvcompat.client;

import io.kvcompat.reply.Reply;
import java.util.List;

/**
 * What came back for one command.
 *
 * @param replies the frames that answered it: one as a rule, one for each channel for the subscription commands
 *     (in the order they came), none where the server was told not to reply (CLIENT REPLY OFF or SKIP)
 * @param latencyNanos from the write of the command to the decoding of the last of its frames, in nanoseconds,
 *     stamped in the channel
 */
public record Answer(List<Reply> replies, long latencyNanos) {
    public Answer {
        replies = List.copyOf(replies);
    }

    /**
     * Returns the only or first reply.
     *
     * @throws IllegalStateException when there is none
     */
    public Reply reply() {
        if (replies.isEmpty()) {
            throw new IllegalStateException("The server was told not to reply to this command");
        }
        return replies.get(0);
    }
}
