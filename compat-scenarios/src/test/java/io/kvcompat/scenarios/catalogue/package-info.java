@NullMarked
package io.kvcompat.scenarios.catalogue;

import org.jspecify.annotations.NullMarked;
