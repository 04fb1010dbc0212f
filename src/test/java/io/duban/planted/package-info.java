/** Planted violations. */
@NullMarked
package io.duban.planted;

import org.jspecify.annotations.NullMarked;
