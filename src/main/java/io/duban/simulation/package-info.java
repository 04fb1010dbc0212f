/**
 * Runs a plan of the samples from its issue to its end (profile {@code simulation}), through the real use cases, engine
 * and database under one clock, with people whose ways are a matter of a seed, and tells what it saw. Only
 * {@code process} depends on it, to tell where the engine stands.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "work",
            "organization",
            "plan",
            "task",
            "report",
            "supervision",
            "modeling",
            "ledger",
            "worklist",
            "journal",
            "demo"
        })
package io.duban.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
