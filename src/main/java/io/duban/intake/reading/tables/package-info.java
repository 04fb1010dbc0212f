/** Tables that divide tasks among units. */
@NullMarked
package io.duban.intake.reading.tables;

import org.jspecify.annotations.NullMarked;
