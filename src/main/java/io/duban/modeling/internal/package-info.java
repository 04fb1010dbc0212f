/** How drafts and releases of models are kept. */
@NullMarked
package io.duban.modeling.internal;

import org.jspecify.annotations.NullMarked;
