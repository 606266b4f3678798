/** Everything that can go wrong, tried at the command line: each fault with its outcome and its exit code. */
@NullMarked
package io.kvcompat.bdd.fault;

import org.jspecify.annotations.NullMarked;
