/** The migration guide: what the catalogue of known differences says about one pair of servers. */
@NullMarked
package io.kvcompat.catalogue.guide;

import org.jspecify.annotations.NullMarked;
