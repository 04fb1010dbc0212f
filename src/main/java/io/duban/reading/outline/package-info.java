/** The section tree of a document by its numbering, and which of its items are tasks. */
@NullMarked
package io.duban.reading.outline;

import org.jspecify.annotations.NullMarked;
