/** Compares two recorded exchanges: a pure function of both, of the step's policy and of what the servers publish. */
@API(status = Status.INTERNAL, since = "0.1")
@NullMarked
package io.kvcompat.comparison;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
