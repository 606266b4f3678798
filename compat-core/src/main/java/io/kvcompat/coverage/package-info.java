/** Which commands and options of a target were exercised, counted from its report. */
@NullMarked
package io.kvcompat.coverage;

import org.jspecify.annotations.NullMarked;
