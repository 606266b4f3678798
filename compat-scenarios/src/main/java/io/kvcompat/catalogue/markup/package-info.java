/** Text made safe for the pages that reports, guides and the like are written as. */
@NullMarked
package io.kvcompat.catalogue.markup;

import org.jspecify.annotations.NullMarked;
