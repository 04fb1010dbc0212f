package io.duban.intake.confirming;

import io.duban.plan.Responsibility;

/** A unit that the document names and the organization does not know; collective for a group such as 各市人民政府. */
public record NamedUnit(String name, Responsibility responsibility, boolean collective) {}
