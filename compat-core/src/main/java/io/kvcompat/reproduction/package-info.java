/** What to type to see a difference again by hand, made from recorded exchanges. */
@API(status = Status.INTERNAL, since = "0.1")
@NullMarked
package io.kvcompat.reproduction;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
