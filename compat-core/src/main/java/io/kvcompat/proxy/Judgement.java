package io.kvcompat.proxy;

import io.kvcompat.diff.Difference;
import io.kvcompat.result.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one command gave on all targets, brought into the form of the reports.
 *
 * @param exchanges by the places of the targets; null where it was not compared
 * @param differences what differs, on whichever target
 * @param noise whether parts were not compared, as the twin differed there
 * @param compared whether it was compared with any target
 */
record Judgement(List<@Nullable Exchange> exchanges, List<Difference> differences, boolean noise, boolean compared) {}
