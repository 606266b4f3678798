/** What scenarios of every subject are written with. */
@NullMarked
package io.kvcompat.scenarios;

import org.jspecify.annotations.NullMarked;
