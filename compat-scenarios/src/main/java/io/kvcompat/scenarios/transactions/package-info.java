/** Scenarios about MULTI, EXEC and WATCH. */
@NullMarked
package io.kvcompat.scenarios.transactions;

import org.jspecify.annotations.NullMarked;
