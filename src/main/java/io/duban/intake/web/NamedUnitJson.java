package io.duban.intake.web;

import io.duban.intake.confirming.NamedUnit;
import io.duban.plan.Responsibility;

/** A unit of the document that is none of the organization's. */
record NamedUnitJson(String name, Responsibility responsibility, boolean collective) {

    static NamedUnitJson of(NamedUnit given) {
        return new NamedUnitJson(given.name(), given.responsibility(), given.collective());
    }
}
