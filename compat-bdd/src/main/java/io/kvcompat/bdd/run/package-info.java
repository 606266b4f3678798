/** A run of features and Java scenarios: rehearsed, opened, driven and finished. */
@NullMarked
package io.kvcompat.bdd.run;

import org.jspecify.annotations.NullMarked;
