/** The transport: the only place that names Redisson or Netty. */
@NullMarked
package io.kvcompat.internal.redisson;

import org.jspecify.annotations.NullMarked;
