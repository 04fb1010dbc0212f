/** A reader that is no library, and whose stages reach ahead. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.duban.planted.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
