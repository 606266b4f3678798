/** Draws what scenarios measured as SVG. */
@NullMarked
package io.kvcompat.plot;

import org.jspecify.annotations.NullMarked;
