/** A stage that knows the one behind it. */
@NullMarked
package io.duban.planted.reading.cleaning;

import org.jspecify.annotations.NullMarked;
