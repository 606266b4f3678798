package io.kvcompat.diff;

/**
 * A command in whose replies two instances of the baseline differed, so that these parts were compared on no target.
 *
 * @param command its name in upper case; {@code push} for messages
 * @param steps how often, over all scenarios and protocols
 */
public record NoisyCommand(String command, long steps) {}
