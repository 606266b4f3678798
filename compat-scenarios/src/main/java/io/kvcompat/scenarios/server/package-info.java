/** Scenarios about the server itself: what it says of itself, its settings, and what it does in trouble ({@code server-behaviour/…}). */
@NullMarked
package io.kvcompat.scenarios.server;

import org.jspecify.annotations.NullMarked;
