package io.duban.report;

/** What becomes of a report that was handed in: of which, and what it is before and after. */
enum ReportMove {
    /** The unit's own head lets the part leave the unit. */
    RELEASE(ReportPart.UNIT, ReportState.SUBMITTED, ReportState.RELEASED),
    /** The head returns a part to its officer. */
    RETURN_PART(ReportPart.UNIT, ReportState.SUBMITTED, ReportState.RETURNED),
    /** A part that had left its unit is to be supplemented. */
    RECALL(ReportPart.UNIT, ReportState.RELEASED, ReportState.RETURNED),
    /** Nobody is asked any more: the whole is settled. */
    APPROVE(ReportPart.WHOLE, ReportState.SUBMITTED, ReportState.APPROVED),
    /** The whole goes back to the lead unit, from whoever decides on it. */
    RETURN_WHOLE(ReportPart.WHOLE, ReportState.SUBMITTED, ReportState.RETURNED),
    /** Its writer takes a part back from the head. */
    WITHDRAW_PART(ReportPart.UNIT, ReportState.SUBMITTED, ReportState.DRAFT),
    /** Its writer takes the whole back. */
    WITHDRAW_WHOLE(ReportPart.WHOLE, ReportState.SUBMITTED, ReportState.DRAFT),
    /** The whole that was settled is to be supplemented. */
    REOPEN(ReportPart.WHOLE, ReportState.APPROVED, ReportState.RETURNED);

    private final ReportPart part;
    private final ReportState from;
    private final ReportState to;

    ReportMove(ReportPart part, ReportState from, ReportState to) {
        this.part = part;
        this.from = from;
        this.to = to;
    }

    ReportState to() {
        return to;
    }

    boolean isOpenTo(ReportPart which, ReportState standing) {
        return which == part && standing == from;
    }
}
