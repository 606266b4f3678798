/** What a mistyped word was likely meant to be. */
@NullMarked
package io.kvcompat.bdd.spelling;

import org.jspecify.annotations.NullMarked;
