/** A run of features and Java scenarios: rehearsed, opened, driven and finished. */
@NullMarked
package io.kvcompat.bdd.session;

import org.jspecify.annotations.NullMarked;
