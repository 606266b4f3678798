/** What the steps play on: the scenario under way, on real lanes or in a rehearsal without any. */
@NullMarked
package io.kvcompat.bdd.scenario;

import org.jspecify.annotations.NullMarked;
