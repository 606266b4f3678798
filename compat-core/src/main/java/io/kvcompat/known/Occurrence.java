package io.kvcompat.known;

import io.kvcompat.client.Protocol;
import io.kvcompat.comparison.Kind;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * A difference that was found, as {@link KnownDifferences} looks it up.
 *
 * @param scenario the scenario's id
 * @param step the step's id
 * @param protocol the lane
 * @param kind what differs
 * @param command what was sent to the baseline, in redis-cli's quoting; null for what is no command
 * @param baselineText what the baseline gave
 * @param otherText what the other target gave
 */
@API(status = Status.INTERNAL)
public record Occurrence(
        String scenario,
        String step,
        Protocol protocol,
        Kind kind,
        @Nullable String command,
        String baselineText,
        String otherText) {}
