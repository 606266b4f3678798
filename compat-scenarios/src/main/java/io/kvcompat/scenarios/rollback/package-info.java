/** What goes over to another server and back again: DUMP, RDB and AOF files, replication. */
@NullMarked
package io.kvcompat.scenarios.rollback;

import org.jspecify.annotations.NullMarked;
