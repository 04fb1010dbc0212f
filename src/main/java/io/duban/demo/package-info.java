/**
 * The demonstration (profile {@code demo}): the sample plan, its people, its history made by the real use cases and
 * the real engine under a clock that can be moved. Only the simulation depends on it, for its people, plans and clock.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "work",
            "database",
            "organization",
            "plan",
            "task",
            "report",
            "supervision",
            "worklist",
            "journal"
        })
package io.duban.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
