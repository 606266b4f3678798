/** Proofs that the comparison finds what differs and nothing else, through every scenario of the suite. */
@NullMarked
package io.kvcompat.bdd.proof;

import org.jspecify.annotations.NullMarked;
