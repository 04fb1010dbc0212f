/**
 * All that a process model can say: names of properties and the words that may be their values. Plain data without an
 * engine.
 */
@NullMarked
@NamedInterface("vocabulary")
package io.duban.modeling.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
