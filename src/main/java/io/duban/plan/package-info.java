/** Plans in four layers: clauses, items of three kinds, indicators and targets, and issuing them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "export", "work", "database", "organization"})
package io.duban.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
