/** The differences that are known beforehand: entries, the versions that they are about, and what was measured. */
@NullMarked
package io.kvcompat.known;

import org.jspecify.annotations.NullMarked;
