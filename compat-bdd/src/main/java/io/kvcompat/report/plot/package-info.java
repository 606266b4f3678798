/** Draws what scenarios measured as SVG. */
@NullMarked
package io.kvcompat.report.plot;

import org.jspecify.annotations.NullMarked;
