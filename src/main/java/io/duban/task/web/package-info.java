/** The pages and the API of tasks: signing for, objecting, the office's answer, completion. */
@NullMarked
package io.duban.task.web;

import org.jspecify.annotations.NullMarked;
