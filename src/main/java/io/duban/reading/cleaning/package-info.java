/** What comes before all reading: marks of other programs off, headings apart, and nothing twice. */
@NullMarked
package io.duban.reading.cleaning;

import org.jspecify.annotations.NullMarked;
