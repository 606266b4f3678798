/** Checks of configuration and ACL files against another server, by starting disposable ones with what they say. */
@NullMarked
package io.kvcompat.settings;

import org.jspecify.annotations.NullMarked;
