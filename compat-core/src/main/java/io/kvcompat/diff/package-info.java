/** Comparison of recorded exchanges, verdicts and known differences. */
@NullMarked
package io.kvcompat.diff;

import org.jspecify.annotations.NullMarked;
