/** Replies exactly as they were on the wire: every RESP2 and RESP3 type, their text notation and their JSON form. */
@API(status = Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package io.kvcompat.reply;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
