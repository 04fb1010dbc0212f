package io.duban.process;

/** The answers by which the models choose their branches. */
enum Answer {
    SIGNED,
    OBJECTED,
    ADJUSTED,
    RELEASED,
    INSISTED,
    SUBMITTED,
    ACCEPTED,
    RETURNED,
    TO_UNITS,
    TO_LEAD,
    TO_OFFICE,
    APPROVED,
    REFUSED,
    REPLIED;

    /** Whether the next step has been done before and is to be done again. */
    boolean isReturn() {
        return switch (this) {
            case ADJUSTED, INSISTED, RETURNED, TO_UNITS, TO_LEAD, TO_OFFICE -> true;
            case SIGNED, OBJECTED, RELEASED, SUBMITTED, ACCEPTED, APPROVED, REFUSED, REPLIED -> false;
        };
    }
}
