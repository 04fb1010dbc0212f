/** Pages and API of the ladder and of supervision orders. */
@NullMarked
package io.duban.supervision.web;

import org.jspecify.annotations.NullMarked;
