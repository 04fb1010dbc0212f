package io.duban.work;

/** What can be answered at a step; a model draws its ways by these names. */
public enum Answer {
    SIGNED,
    OBJECTED,
    ADJUSTED,
    RELEASED,
    TAKEN_AS_SIGNED,
    WAITED,
    INSISTED,
    SUBMITTED,
    ACCEPTED,
    RETURNED,
    TO_UNITS,
    TO_LEAD,
    TO_OFFICE,
    APPROVED,
    REFUSED,
    REPLIED,
    KEPT,
    FELL_BACK;

    /** Whether the next step has been done before and is to be done again. */
    public boolean isReturn() {
        return switch (this) {
            case ADJUSTED, INSISTED, RETURNED, TO_UNITS, TO_LEAD, TO_OFFICE -> true;
            case SIGNED,
                    OBJECTED,
                    RELEASED,
                    TAKEN_AS_SIGNED,
                    WAITED,
                    SUBMITTED,
                    ACCEPTED,
                    APPROVED,
                    REFUSED,
                    REPLIED,
                    KEPT,
                    FELL_BACK -> false;
        };
    }
}
