@NullMarked
package io.kvcompat.scenarios.scan;

import org.jspecify.annotations.NullMarked;
