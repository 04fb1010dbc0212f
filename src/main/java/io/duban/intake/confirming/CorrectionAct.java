package io.duban.intake.confirming;

import io.duban.shared.Act;

/** What is done to a proposed plan. */
public enum CorrectionAct implements Act {
    HEAD_CHANGED,
    ITEM_CHANGED,
    ITEM_ADDED,
    ITEM_DROPPED,
    ITEM_RESTORED,
    NAME_MATCHED,
    NAME_DROPPED
}
