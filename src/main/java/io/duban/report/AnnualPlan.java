package io.duban.report;

import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A task's plan for one year (年度工作计划), written by the lead unit and accepted or returned by the office. */
public record AnnualPlan(
        AnnualPlanId id,
        PlanId planId,
        TaskYear of,
        AnnualPlanContent content,
        Written written,
        AnnualPlanCourse course,
        int version) {

    /** The version of one that was begun and never saved; the first that is saved is 0. */
    private static final int NOT_SAVED = -1;

    static AnnualPlan begun(Task task, int year) {
        return new AnnualPlan(
                AnnualPlanId.next(),
                task.planId(),
                new TaskYear(task.id(), year),
                AnnualPlanContent.empty(),
                Written.byNobody(),
                AnnualPlanCourse.begun(),
                NOT_SAVED);
    }

    public boolean isNew() {
        return version == NOT_SAVED;
    }

    public TaskId taskId() {
        return of.task();
    }

    public int year() {
        return of.year();
    }

    public AnnualPlanState state() {
        return course.state();
    }

    /** The lead unit's writing is its own until it is handed in; auditors read everything. */
    public boolean textReadableBy(Actor.Person reader, UnitId leadUnit) {
        return !state().open()
                || reader.holds(leadUnit, Role.OFFICER, Role.DEPARTMENT_HEAD)
                || reader.holdsAnywhere(Role.AUDITOR);
    }

    /** For readers to whom its text is not open yet. */
    AnnualPlan withoutContent() {
        return with(AnnualPlanContent.empty());
    }

    /** The same as it was when this was written in it. */
    public AnnualPlan with(AnnualPlanContent text) {
        return new AnnualPlan(id, planId, of, text, written, course, version);
    }

    AnnualPlan saved(AnnualPlanDraft draft, PersonId by, Instant at) {
        course.mustBeOpen();
        return new AnnualPlan(id, planId, of, draft.content(), new Written(by, at, draft.tab()), course, version);
    }

    /** Refuses a plan without goals or measures, without milestones, or with milestones that do not rise. */
    AnnualPlan submitted(Instant at) {
        course.mustBeOpen();
        Fault.refuseAny(AnnualPlanCheck.faults(content, year()));
        return on(AnnualPlanCourse.submitted(at));
    }

    AnnualPlan accepted(Instant at) {
        return on(course.accepted(at));
    }

    /** Open for writing again, RETURNED or DRAFT; refuses what is not handed in and undecided. */
    AnnualPlan open(AnnualPlanState as) {
        return on(course.open(as));
    }

    /** Notes that a milestone was reached; {@code position} counts from 0. */
    AnnualPlan reached(int position, LocalDate day, String words) {
        if (state() != AnnualPlanState.APPROVED) {
            throw new ReportRefusal.PlanNotApproved();
        }
        List<MilestoneLine> lines = new ArrayList<>(content.lines());
        lines.set(position, lines.get(position).reachedOn(day, words));
        return with(new AnnualPlanContent(content.goals(), content.measures(), lines));
    }

    /** The same after it was saved. */
    public AnnualPlan saved() {
        return new AnnualPlan(id, planId, of, content, written, course, version + 1);
    }

    private AnnualPlan on(AnnualPlanCourse next) {
        return new AnnualPlan(id, planId, of, content, written, next, version);
    }
}
