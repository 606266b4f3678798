/** Replies exactly as they were on the wire: every RESP2 and RESP3 type, their text notation and their JSON form. */
@NullMarked
package io.kvcompat.reply;

import org.jspecify.annotations.NullMarked;
