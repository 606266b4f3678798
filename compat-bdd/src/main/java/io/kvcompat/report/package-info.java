/** What people and machines read: the terminal table and the report files. */
@NullMarked
package io.kvcompat.report;

import org.jspecify.annotations.NullMarked;
