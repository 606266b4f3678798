@NullMarked
package io.kvcompat.scenarios.text;

import org.jspecify.annotations.NullMarked;
