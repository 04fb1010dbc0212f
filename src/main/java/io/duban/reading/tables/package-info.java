/** Tables that divide tasks among units. */
@NullMarked
package io.duban.reading.tables;

import org.jspecify.annotations.NullMarked;
