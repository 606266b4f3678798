/** The command line. */
@NullMarked
package io.kvcompat.bdd.cli;

import org.jspecify.annotations.NullMarked;
