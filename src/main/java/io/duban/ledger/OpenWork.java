package io.duban.ledger;

import io.duban.plan.PlanId;
import io.duban.shared.UnitId;

/**
 * How much of a plan waits in a unit, in numbers only: open steps, those of them that are past their day, and those of
 * suspended tasks, which wait for nobody.
 */
public record OpenWork(PlanId plan, String planTitle, UnitId unit, String unitName, int open, int overdue, int held) {}
