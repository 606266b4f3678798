/** The facade through which commands reach a server: sessions, answers, pushes and the ways a call can fail. */
@NullMarked
package io.kvcompat.client;

import org.jspecify.annotations.NullMarked;
