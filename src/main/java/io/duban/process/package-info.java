/**
 * The order of work: everything of the process engine, and the features' ports carried out with it. Nothing depends on
 * it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "work",
            "modeling",
            "modeling :: checking",
            "modeling :: vocabulary",
            "modeling :: trying",
            "database",
            "organization",
            "plan",
            "task",
            "report",
            "supervision",
            "rules",
            "worklist",
            "ledger",
            "simulation"
        })
package io.duban.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
