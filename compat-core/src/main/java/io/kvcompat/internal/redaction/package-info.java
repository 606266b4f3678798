/** What keeps secrets, and what belongs to others on a server, out of all that is recorded. */
@NullMarked
package io.kvcompat.internal.redaction;

import org.jspecify.annotations.NullMarked;
