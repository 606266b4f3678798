/** What is shown while a run is under way. */
@NullMarked
package io.kvcompat.bdd.progress;

import org.jspecify.annotations.NullMarked;
