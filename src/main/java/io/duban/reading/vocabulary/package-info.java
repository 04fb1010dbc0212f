/**
 * What is recognized in one place wherever it stands: numbers of items, roles and labels, names of units, dates,
 * headings of columns.
 */
@NullMarked
@NamedInterface("vocabulary")
package io.duban.reading.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
