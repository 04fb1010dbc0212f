/** What becomes of made-up matters by a model: plain data without an engine, and how two courses differ. */
@NullMarked
@NamedInterface("trying")
package io.duban.modeling.trying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
