/** The rows of tables that divide tasks among units, as tasks. */
@NullMarked
package io.duban.reading.rows;

import org.jspecify.annotations.NullMarked;
