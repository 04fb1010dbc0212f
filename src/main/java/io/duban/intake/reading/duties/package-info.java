/** Who leads a plan, where its office sits, who reports to whom by when, and how it is assessed. */
@NullMarked
package io.duban.intake.reading.duties;

import org.jspecify.annotations.NullMarked;
