/** What commands reach, and what keeps an external server as it was found. */
@NullMarked
package io.kvcompat.internal.guard;

import org.jspecify.annotations.NullMarked;
