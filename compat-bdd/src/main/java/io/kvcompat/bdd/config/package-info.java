/** What a user may set, from options, properties, the environment and compat.yaml, and which of them applies. */
@NullMarked
package io.kvcompat.bdd.config;

import org.jspecify.annotations.NullMarked;
