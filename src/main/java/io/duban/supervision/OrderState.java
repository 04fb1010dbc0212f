package io.duban.supervision;

/** Where a supervision order stands: 待签发, 不予签发, 已发待签收, 办理中, 已反馈待审, 办结, 随任务终止. */
public enum OrderState {
    PROPOSED,
    REFUSED,
    ISSUED,
    HANDLING,
    REPLIED,
    CLOSED,
    ENDED;

    /** Whether it still waits for somebody. */
    public boolean open() {
        return this != REFUSED && this != CLOSED && this != ENDED;
    }

    /** Whether its unit has said what was done, so that it is or was reviewed. */
    public boolean isAnswered() {
        return this == REPLIED || this == CLOSED;
    }

    /** Whether the unit knows of it. */
    public boolean sent() {
        return this != PROPOSED && this != REFUSED;
    }
}
