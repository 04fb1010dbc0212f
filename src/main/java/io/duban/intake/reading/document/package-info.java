/** What every kind of file becomes before any rule looks at it: one text, and blocks that point into it. */
@NullMarked
package io.duban.intake.reading.document;

import org.jspecify.annotations.NullMarked;
