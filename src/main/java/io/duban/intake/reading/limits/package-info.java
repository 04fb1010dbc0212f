/** Until when: time limits of tasks. */
@NullMarked
package io.duban.intake.reading.limits;

import org.jspecify.annotations.NullMarked;
