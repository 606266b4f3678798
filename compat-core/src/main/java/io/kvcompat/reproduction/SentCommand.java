package io.kvcompat.reproduction;

import io.kvcompat.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * What a recorded exchange sent.
 *
 * @param session the session's name
 * @param command null for an out-of-band frame
 * @param sentAfter how many exchanges had been recorded when it was sent
 */
record SentCommand(String session, @Nullable Command command, long sentAfter) {}
