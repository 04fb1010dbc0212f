package io.duban.supervision;

/** Where a rectification stands: 待制定方案, 方案待审, 整改中, 待核查, 已销号, 随任务终止. */
public enum RectificationState {
    PLANNING,
    PLAN_IN_REVIEW,
    RECTIFYING,
    VERIFYING,
    WRITTEN_OFF,
    ENDED;

    /** Whether it still waits for somebody. */
    public boolean open() {
        return this != WRITTEN_OFF && this != ENDED;
    }
}
