package io.duban.supervision;

import java.util.List;

/** What bars from the decisions on rectifications. Whoever found it may well decide on both. */
public final class RectificationBarring {

    /** From deciding on the plan. */
    public static final List<RectificationAct> PLAN = List.of(RectificationAct.PLAN_SUBMITTED);

    /** From verifying that it was done. */
    public static final List<RectificationAct> VERIFICATION =
            List.of(RectificationAct.PLAN_SUBMITTED, RectificationAct.REPORTED);

    private RectificationBarring() {}
}
