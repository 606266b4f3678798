/** What to type to see a difference again by hand, made from recorded exchanges. */
@NullMarked
package io.kvcompat.reproduction;

import org.jspecify.annotations.NullMarked;
