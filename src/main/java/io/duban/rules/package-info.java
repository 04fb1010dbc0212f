/**
 * The numbers by which Duban judges, reminds and sets dates, as admins change them: from a day on, for all plans or for
 * one, with what was in force on every day before.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "export", "database", "organization", "plan", "task", "supervision", "journal"
        })
package io.duban.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
