/** Which commands and options of a target were exercised, counted from its report. */
@NullMarked
package io.kvcompat.report.coverage;

import org.jspecify.annotations.NullMarked;
