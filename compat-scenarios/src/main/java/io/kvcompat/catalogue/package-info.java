/** The catalogue that this module carries: known differences, the pairs that they were found on, and server profiles. */
@NullMarked
package io.kvcompat.catalogue;

import org.jspecify.annotations.NullMarked;
