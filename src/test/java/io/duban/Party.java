package io.duban;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;

/** A unit of a test's own with its officer and its head. */
public record Party(UnitId unit, Actor.Person officer, Actor.Person head) {}
