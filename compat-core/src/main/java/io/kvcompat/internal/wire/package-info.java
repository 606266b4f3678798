/** The proxy's wire: Netty channels that carry commands and replies byte for byte, and what tells frames apart. */
@NullMarked
package io.kvcompat.internal.wire;

import org.jspecify.annotations.NullMarked;
