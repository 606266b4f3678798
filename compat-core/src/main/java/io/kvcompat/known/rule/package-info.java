/** Rules of change: what one server makes of another's replies, and the search for those that explain a difference. */
@API(status = Status.INTERNAL, since = "0.1")
@NullMarked
package io.kvcompat.known.rule;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
