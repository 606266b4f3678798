/** Scenarios about iteration: SCAN and related commands, KEYS ({@code scan-and-iter/…}). */
@NullMarked
package io.kvcompat.scenarios.scan;

import org.jspecify.annotations.NullMarked;
