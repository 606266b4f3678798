/** Scenarios about Lua scripts and functions. */
@NullMarked
package io.kvcompat.scenarios.scripting;

import org.jspecify.annotations.NullMarked;
