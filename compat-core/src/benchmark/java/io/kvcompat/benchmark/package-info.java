/** Benchmarks: what recording costs beside a plain socket, and how a run grows; ratios measured in one run. */
@NullMarked
package io.kvcompat.benchmark;

import org.jspecify.annotations.NullMarked;
