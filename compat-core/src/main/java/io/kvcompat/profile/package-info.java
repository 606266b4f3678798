/** What servers that were launched without configuration say of themselves; measured, and read from the class path. */
@API(status = Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package io.kvcompat.profile;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
