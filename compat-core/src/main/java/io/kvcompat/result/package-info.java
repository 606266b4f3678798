/** The one result model: what ran, what came back, what was checked and measured. */
@API(status = Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package io.kvcompat.result;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
