/** A stage of which nobody says where it stands. */
@NullMarked
package io.duban.planted.reading.stray;

import org.jspecify.annotations.NullMarked;
