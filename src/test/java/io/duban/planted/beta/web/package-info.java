/** Planted violations. */
@NullMarked
package io.duban.planted.beta.web;

import org.jspecify.annotations.NullMarked;
