/** How good the reading is: proposals measured against labels made by hand. */
@NullMarked
package io.duban.intake.reading.evaluation;

import org.jspecify.annotations.NullMarked;
