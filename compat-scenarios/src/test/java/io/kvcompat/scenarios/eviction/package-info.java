@NullMarked
package io.kvcompat.scenarios.eviction;

import org.jspecify.annotations.NullMarked;
