/** What large values cost, measured on all targets in turn, and what is refused for being too large. */
@NullMarked
package io.kvcompat.scenarios.payload;

import org.jspecify.annotations.NullMarked;
