/** The form in which programs are shown what waits, also by others than the desk. */
@NullMarked
@NamedInterface("json")
package io.duban.worklist.web.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
