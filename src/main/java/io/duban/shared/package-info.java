/** What every module speaks: actors, refusals, events, ids, the working calendar. Touches the JDK, JSpecify and the id library. */
@NullMarked
package io.duban.shared;

import org.jspecify.annotations.NullMarked;
