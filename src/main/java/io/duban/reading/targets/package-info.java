/** What is to be reached: indicators, values, units of measure and years. */
@NullMarked
package io.duban.reading.targets;

import org.jspecify.annotations.NullMarked;
