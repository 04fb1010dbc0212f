/** Files of every kind that can be read, turned into documents; whatever cannot be read is refused with its reason. */
@NullMarked
@NamedInterface("source")
package io.duban.reading.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
