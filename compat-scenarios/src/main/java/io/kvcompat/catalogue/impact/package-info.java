/** What of the catalogue of known differences touches one server and one program, and how sure that is. */
@NullMarked
package io.kvcompat.catalogue.impact;

import org.jspecify.annotations.NullMarked;
