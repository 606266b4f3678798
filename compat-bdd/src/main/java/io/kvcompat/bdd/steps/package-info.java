/** The step library; name this package as glue. Each step is a call of the library, none holds behaviour of its own. */
@NullMarked
package io.kvcompat.bdd.steps;

import org.jspecify.annotations.NullMarked;
