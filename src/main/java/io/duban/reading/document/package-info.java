/** What every kind of file becomes before any rule looks at it: one text, and blocks that point into it. */
@NullMarked
@NamedInterface("document")
package io.duban.reading.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
