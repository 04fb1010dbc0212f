/** How tasks, objections and duties are kept. */
@NullMarked
package io.duban.task.internal;

import org.jspecify.annotations.NullMarked;
