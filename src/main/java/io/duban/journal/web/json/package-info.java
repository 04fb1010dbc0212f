/** The form in which programs are shown entries, also by others than the journal. */
@NullMarked
@NamedInterface("json")
package io.duban.journal.web.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
