/**
 * Whether a process model may be released: read safely, held against what a model may hold and say, and its order of
 * work tried in every way that it can run. A library without Spring, database or engine.
 */
@NullMarked
@NamedInterface("checking")
package io.duban.modeling.checking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
