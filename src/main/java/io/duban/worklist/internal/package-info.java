/** How the projection of the open steps is kept. */
@NullMarked
package io.duban.worklist.internal;

import org.jspecify.annotations.NullMarked;
