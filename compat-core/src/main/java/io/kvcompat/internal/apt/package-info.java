/**
 * Debian and Ubuntu packages without root: fetched from the machine's own archive, checked by apt, and unpacked into
 * a cache folder of the user.
 */
@NullMarked
package io.kvcompat.internal.apt;

import org.jspecify.annotations.NullMarked;
