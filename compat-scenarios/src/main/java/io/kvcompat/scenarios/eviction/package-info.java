/** Scenarios about what servers do when memory runs out; docs/reference/scenarios/memory-eviction.md explains their numbers. */
@NullMarked
package io.kvcompat.scenarios.eviction;

import org.jspecify.annotations.NullMarked;
