/** Lights, reminders and supervision orders. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "export",
            "work",
            "database",
            "organization",
            "plan",
            "plan :: json",
            "task",
            "report",
            "report :: shown"
        })
package io.duban.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
