/** Scenarios about channels, patterns, shard channels and keyspace notifications. */
@NullMarked
package io.kvcompat.scenarios.pubsub;

import org.jspecify.annotations.NullMarked;
