/** Scenarios about strings and keys: writing, reading, counting, expiring, deleting ({@code basic-crud/…}). */
@NullMarked
package io.kvcompat.scenarios.crud;

import org.jspecify.annotations.NullMarked;
