/** A stage that knows the one behind it. */
@NullMarked
package io.duban.planted.reading.units;

import org.jspecify.annotations.NullMarked;
