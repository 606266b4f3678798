@NullMarked
package io.kvcompat.scenarios.payload;

import org.jspecify.annotations.NullMarked;
