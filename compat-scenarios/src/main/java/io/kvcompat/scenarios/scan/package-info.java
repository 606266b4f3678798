/** Scenarios about iteration: SCAN and its kin, KEYS ({@code scan-and-iter/…}). */
@NullMarked
package io.kvcompat.scenarios.scan;

import org.jspecify.annotations.NullMarked;
