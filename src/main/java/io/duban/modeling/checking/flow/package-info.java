/** The order of work that a model draws, and every way in which it can run. Touches the JDK only. */
@NullMarked
package io.duban.modeling.checking.flow;

import org.jspecify.annotations.NullMarked;
