/** What servers that were launched without configuration say of themselves; measured, and read from the class path. */
@NullMarked
package io.kvcompat.profile;

import org.jspecify.annotations.NullMarked;
