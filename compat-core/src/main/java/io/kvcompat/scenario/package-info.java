/** The scenario SPI: what a scenario declares and the context it runs in. */
@NullMarked
package io.kvcompat.scenario;

import org.jspecify.annotations.NullMarked;
