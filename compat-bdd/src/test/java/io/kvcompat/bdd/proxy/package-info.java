/** A proxy that alters one reply in flight: what the suite must notice. */
@NullMarked
package io.kvcompat.bdd.proxy;

import org.jspecify.annotations.NullMarked;
