/** Files of every kind that can be read, turned into documents; whatever cannot be read is refused with its reason. */
@NullMarked
package io.duban.intake.reading.source;

import org.jspecify.annotations.NullMarked;
