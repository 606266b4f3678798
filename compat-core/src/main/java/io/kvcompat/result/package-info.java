/** The one result model: what ran, what came back, what was checked and measured. */
@NullMarked
package io.kvcompat.result;

import org.jspecify.annotations.NullMarked;
