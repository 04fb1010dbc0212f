/** Where the plan stands: the board of all tasks and the page of each. Reads everything, writes nothing. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "export",
            "work",
            "modeling",
            "organization",
            "plan",
            "task",
            "task :: json",
            "report",
            "supervision",
            "rules",
            "worklist",
            "worklist :: json",
            "journal",
            "journal :: json",
            "journal :: listing"
        })
package io.duban.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
