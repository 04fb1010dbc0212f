/** A plan item made someone's duty: responsibilities, signing for, state, years, completion. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "work", "database", "organization", "plan"})
package io.duban.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
