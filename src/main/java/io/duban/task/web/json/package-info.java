/** The form in which programs are shown objections and requests for more time, also by others than the task. */
@NullMarked
@NamedInterface("json")
package io.duban.task.web.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
