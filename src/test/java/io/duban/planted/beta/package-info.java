/** A module with something to hide. */
@NullMarked
@ApplicationModule
package io.duban.planted.beta;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
