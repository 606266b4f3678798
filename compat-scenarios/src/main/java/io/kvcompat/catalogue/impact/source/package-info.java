/** Reads the sources of programs: which texts they compare, which commands they call, and what their files name. */
@org.jspecify.annotations.NullMarked
package io.kvcompat.catalogue.impact.source;
