/** Servers under test: their specs, their identity and the launching of disposable ones. */
@NullMarked
package io.kvcompat.target;

import org.jspecify.annotations.NullMarked;
