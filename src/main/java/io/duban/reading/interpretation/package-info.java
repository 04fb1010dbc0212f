/**
 * What is said of a proposal before a person corrects it: indicators from targets, a lead where none is named, where
 * the parts of a task stand.
 */
@NullMarked
@NamedInterface("interpretation")
package io.duban.reading.interpretation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
