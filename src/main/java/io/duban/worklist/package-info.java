/** My desk: the projection of every open work item, and the search over it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "export",
            "database",
            "work",
            "organization",
            "plan",
            "task",
            "report",
            "supervision",
            "modeling"
        })
package io.duban.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
