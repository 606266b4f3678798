@NullMarked
package io.kvcompat.scenarios;

import org.jspecify.annotations.NullMarked;
