/** How good the reading is: proposals measured against labels made by hand. */
@NullMarked
@NamedInterface("evaluation")
package io.duban.reading.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
