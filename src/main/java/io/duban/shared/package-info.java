/**
 * What every module speaks: actors, refusals, events, ids, the working calendar. Touches the JDK, JSpecify and the
 * libraries of ids and of what differs between two wordings.
 */
@NullMarked
package io.duban.shared;

import org.jspecify.annotations.NullMarked;
