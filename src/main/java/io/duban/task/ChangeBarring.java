package io.duban.task;

import java.util.List;

/** What bars from the decisions on change requests. */
public final class ChangeBarring {

    /** Whoever wrote a request, or wrote it anew, decides at none of its steps. */
    public static final List<ChangeAct> DECISION = List.of(ChangeAct.ASKED, ChangeAct.RESUBMITTED);

    private ChangeBarring() {}
}
