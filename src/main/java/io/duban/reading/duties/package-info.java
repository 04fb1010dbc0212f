/** Who leads a plan, where its office sits, who reports to whom by when, and how it is assessed. */
@NullMarked
@NamedInterface("duties")
package io.duban.reading.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
