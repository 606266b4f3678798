package io.kvcompat.guide;

import org.jspecify.annotations.Nullable;

/**
 * Something that was sent to both servers, and what each gave.
 *
 * @param scenario the scenario in which it was; null when it is known in any
 * @param command in redis-cli's quoting; null for a frame that came unasked and for what is no exchange
 * @param step what it was when it is no command
 * @param protocol {@code RESP2} or {@code RESP3}; empty for both, or where the entry does not say
 * @param baselineText what the baseline gave, as a difference shows it
 * @param otherText what the other server gave
 */
public record Example(
        @Nullable String scenario,
        @Nullable String command,
        @Nullable String step,
        String protocol,
        String baselineText,
        String otherText) {
    /** Returns what was sent, or what came. */
    String subject() {
        if (command != null) {
            return command;
        }
        return step != null && step.contains("/push/") ? "(message that came unasked)" : String.valueOf(step);
    }
}
