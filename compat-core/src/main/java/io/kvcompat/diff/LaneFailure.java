package io.kvcompat.diff;

import io.kvcompat.client.Protocol;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A check that failed, or a scenario that could not go on, on one lane, without being a difference: it went wrong on the
 * baseline and on the others alike, or there was nothing to compare it with.
 *
 * @param scenario the scenario's id
 * @param target the target's name
 * @param protocol the lane
 * @param text what went wrong, for people
 */
public record LaneFailure(String scenario, String target, Protocol protocol, String text) {
    @API(status = Status.INTERNAL)
    public LaneFailure {}
}
