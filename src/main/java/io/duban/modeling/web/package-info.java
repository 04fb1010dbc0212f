/** Pages and API of process models and their drafts. */
@NullMarked
package io.duban.modeling.web;

import org.jspecify.annotations.NullMarked;
