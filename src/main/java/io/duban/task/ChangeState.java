package io.duban.task;

/** Where a change request stands: 待初审, 退回补充, 待审定, 已批准, 不批准, 已撤回, 随任务终止失效. */
public enum ChangeState {
    SUBMITTED,
    RETURNED,
    REVIEWED,
    GRANTED,
    DECLINED,
    WITHDRAWN,
    LAPSED;

    /** Whether it still waits for somebody. */
    public boolean open() {
        return this == SUBMITTED || this == RETURNED || this == REVIEWED;
    }
}
