/** Annual plans of tasks, reports, values, evidence files and their reviews. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "work", "database", "organization", "plan", "task", "task :: json"})
package io.duban.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
