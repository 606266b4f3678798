/** Compares two recorded exchanges: a pure function of both, of the step's policy and of what the servers publish. */
@NullMarked
package io.kvcompat.comparison;

import org.jspecify.annotations.NullMarked;
