/** How the journal is stored. */
@NullMarked
package io.duban.journal.internal;

import org.jspecify.annotations.NullMarked;
