/** Rules of change: what one server makes of another's replies, and the search for those that explain a difference. */
@NullMarked
package io.kvcompat.known.rule;

import org.jspecify.annotations.NullMarked;
