/** Checks of configuration and ACL files against another server, by starting disposable ones with what they say. */
@NullMarked
package io.kvcompat.catalogue.config;

import org.jspecify.annotations.NullMarked;
