/** External processes: run to their end within a bound, or kept as servers that cannot outlive the JVM. */
@NullMarked
package io.kvcompat.internal.process;

import org.jspecify.annotations.NullMarked;
