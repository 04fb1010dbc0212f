package io.duban.intake.confirming;

import io.duban.shared.Act;

/** What is done to a proposed plan. */
public enum CorrectionAct implements Act {
    HEAD_CHANGED,
    GOALS_CHANGED,
    DUTIES_CHOSEN,
    COLUMNS_CHOSEN,
    EDITION_CHOSEN,
    ITEM_CHANGED,
    ITEM_ADDED,
    ITEM_SPLIT,
    ITEMS_MERGED,
    ITEM_MOVED,
    ITEM_DROPPED,
    ITEMS_DROPPED,
    ITEM_RESTORED,
    NAME_MATCHED,
    NAME_DROPPED,
    UNITS_MADE
}
