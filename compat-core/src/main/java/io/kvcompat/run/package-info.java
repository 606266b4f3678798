/** The runner that ties targets, scenarios, recording and comparison together. */
@NullMarked
package io.kvcompat.run;

import org.jspecify.annotations.NullMarked;
