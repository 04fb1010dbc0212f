/** Planted violations. */
@NullMarked
package io.duban.planted.beta.internal;

import org.jspecify.annotations.NullMarked;
