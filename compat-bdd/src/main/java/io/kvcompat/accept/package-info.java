/** Accepting differences: entries of a team's own file of known differences, made from diff.json. */
@NullMarked
package io.kvcompat.accept;

import org.jspecify.annotations.NullMarked;
