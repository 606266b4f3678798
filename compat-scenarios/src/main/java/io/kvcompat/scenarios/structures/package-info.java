/** Scenarios about hashes, lists, sets, sorted sets and how they are kept ({@code data-structures/…}). */
@NullMarked
package io.kvcompat.scenarios.structures;

import org.jspecify.annotations.NullMarked;
