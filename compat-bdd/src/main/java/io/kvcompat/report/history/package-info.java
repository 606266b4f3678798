/** What earlier runs came to, and what changed from one to the next. */
@NullMarked
package io.kvcompat.report.history;

import org.jspecify.annotations.NullMarked;
