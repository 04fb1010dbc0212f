/** A module that says it depends on nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.duban.planted.alpha;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
