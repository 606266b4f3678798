/** What launching needs to know before anything is started: the machine, the cache folder, versions. */
@NullMarked
package io.kvcompat.internal.machine;

import org.jspecify.annotations.NullMarked;
