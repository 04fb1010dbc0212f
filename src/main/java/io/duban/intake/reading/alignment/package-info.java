/** Which task of one text is which of another. */
@NullMarked
package io.duban.intake.reading.alignment;

import org.jspecify.annotations.NullMarked;
