package io.duban.worklist;

import io.duban.plan.PlanBarring;
import io.duban.report.ReportBarring;
import io.duban.shared.Act;
import io.duban.shared.Role;
import io.duban.shared.WorkKind;
import io.duban.supervision.OrderBarring;
import io.duban.task.TaskBarring;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Which acts bar from which step: what the features say, in the form in which lists ask for it in SQL. */
public final class DecidingSteps {

    /** Whoever did the act (the journal's code) does not decide at the step, which waits for the role. */
    public record Bar(WorkKind kind, Role role, String act) {}

    public static final List<Bar> BARS = Stream.of(
                    bars(WorkKind.APPROVE_PLAN, Role.OFFICE_HEAD, PlanBarring.WRITING),
                    bars(WorkKind.GIVE_OPINION, Role.OFFICER, PlanBarring.WRITING),
                    bars(WorkKind.ANSWER_OBJECTION, Role.OFFICE_STAFF, TaskBarring.OBJECTION),
                    bars(WorkKind.REVIEW_ANNUAL_PLAN, Role.OFFICE_STAFF, ReportBarring.ANNUAL_PLAN),
                    bars(WorkKind.APPROVE_UNIT_REPORT, Role.DEPARTMENT_HEAD, ReportBarring.UNIT_PART),
                    bars(WorkKind.REVIEW_REPORT, Role.OFFICE_STAFF, ReportBarring.WHOLE),
                    bars(WorkKind.APPROVE_REPORT, Role.SUPERVISOR, ReportBarring.VERIFYING),
                    bars(WorkKind.REVIEW_COMPLETION, Role.OFFICE_STAFF, TaskBarring.COMPLETION),
                    bars(WorkKind.SIGN_ORDER, Role.OFFICE_HEAD, OrderBarring.SIGNATURE),
                    bars(WorkKind.REVIEW_REPLY, Role.SUPERVISOR, OrderBarring.REPLY))
            .flatMap(bars -> bars)
            .toList();

    private DecidingSteps() {}

    private static Stream<Bar> bars(WorkKind kind, Role role, Collection<? extends Act> acts) {
        return acts.stream().map(act -> new Bar(kind, role, act.code()));
    }
}
