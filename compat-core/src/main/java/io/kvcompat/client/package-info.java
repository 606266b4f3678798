/** The facade through which commands reach a server: sessions, answers, pushes and the ways a call can fail. */
@API(status = Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package io.kvcompat.client;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
