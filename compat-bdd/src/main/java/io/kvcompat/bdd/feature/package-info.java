/** Feature files: finding them, reading them, and refusing what Gherkin would swallow. */
@NullMarked
package io.kvcompat.bdd.feature;

import org.jspecify.annotations.NullMarked;
