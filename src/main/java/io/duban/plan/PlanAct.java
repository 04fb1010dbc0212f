package io.duban.plan;

import io.duban.shared.Act;

/** What is done to a plan. */
public enum PlanAct implements Act {
    CREATED,
    CHANGED,
    CALENDAR_SET,
    CLAUSES_PUT,
    GOALS_PUT,
    PROVISIONS_PUT,
    SUPERSEDES,
    SUPERSEDED,
    ITEM_ADDED,
    ITEM_CHANGED,
    ITEM_REMOVED,
    ITEMS_PUT,
    LEAD_CONFIRMED,
    SUBMITTED,
    OPINION_GIVEN,
    REVISED,
    REVISION_WITHDRAWN,
    APPROVED,
    RETURNED,
    ISSUED
}
