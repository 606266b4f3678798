@NullMarked
package io.kvcompat.scenarios.server;

import org.jspecify.annotations.NullMarked;
