/** Which task of one text is which of another. */
@NullMarked
@NamedInterface("alignment")
package io.duban.reading.alignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
