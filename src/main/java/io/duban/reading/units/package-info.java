/** Who is responsible: statements in brackets, on lines of their own, and rules for the whole document. */
@NullMarked
package io.duban.reading.units;

import org.jspecify.annotations.NullMarked;
