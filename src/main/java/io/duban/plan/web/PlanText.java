package io.duban.plan.web;

import io.duban.plan.Clause;
import io.duban.plan.PlanItemId;
import io.duban.plan.Provision;
import java.util.List;
import java.util.Map;

/** The text of a plan's document: the clause that each item comes from, and those from which none comes. */
record PlanText(Map<PlanItemId, Clause> ofItems, List<Clause> uncovered, List<Provision> provisions) {}
