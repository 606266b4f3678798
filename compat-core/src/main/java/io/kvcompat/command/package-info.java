/** Commands as they are sent: lists of byte strings, written and read in redis-cli's quoting. */
@NullMarked
package io.kvcompat.command;

import org.jspecify.annotations.NullMarked;
