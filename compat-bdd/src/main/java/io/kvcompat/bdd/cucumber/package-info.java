/** Cucumber's reports of a run: steps shown as what they came to, what failed first, and the verdict in the head. */
@NullMarked
package io.kvcompat.bdd.cucumber;

import org.jspecify.annotations.NullMarked;
