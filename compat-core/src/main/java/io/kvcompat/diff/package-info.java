/** Comparison of recorded exchanges, verdicts and known differences. */
@API(status = Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package io.kvcompat.diff;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
