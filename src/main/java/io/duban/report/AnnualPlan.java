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
import org.jspecify.annotations.Nullable;

/**
 * A task's plan for one year (年度工作计划), written by the lead unit and accepted or returned by the office.
 *
 * @param tab the window in which the draft was last saved, null for a program
 */
public record AnnualPlan(
        AnnualPlanId id,
        PlanId planId,
        TaskYear of,
        AnnualPlanState state,
        AnnualPlanContent content,
        @Nullable PersonId writtenBy,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable String tab,
        int version) {

    /** The version of one that was begun and never saved; the first that is saved is 0. */
    private static final int NOT_SAVED = -1;

    static AnnualPlan begun(Task task, int year) {
        return new AnnualPlan(
                AnnualPlanId.next(),
                task.planId(),
                new TaskYear(task.id(), year),
                AnnualPlanState.DRAFT,
                AnnualPlanContent.empty(),
                null,
                null,
                null,
                null,
                null,
                NOT_SAVED);
    }

    /** As the office accepted them, or as they are proposed. */
    public List<Milestone> milestones() {
        return content.milestones();
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

    /** The lead unit's writing is its own until it is handed in; auditors read everything. */
    public boolean textReadableBy(Actor.Person reader, UnitId leadUnit) {
        return !state.open()
                || reader.holds(leadUnit, Role.OFFICER, Role.DEPARTMENT_HEAD)
                || reader.holdsAnywhere(Role.AUDITOR);
    }

    /** For readers to whom its text is not open yet. */
    AnnualPlan withoutContent() {
        return with(AnnualPlanContent.empty());
    }

    /** The same as it was when this was written in it. */
    public AnnualPlan with(AnnualPlanContent written) {
        return new AnnualPlan(
                id, planId, of, state, written, writtenBy, savedAt, submittedAt, approvedAt, tab, version);
    }

    AnnualPlan saved(AnnualPlanDraft draft, PersonId by, Instant at) {
        if (!state.open()) {
            throw new ReportRefusal.AlreadyHandedIn();
        }
        return new AnnualPlan(
                id, planId, of, state, draft.content(), by, at, submittedAt, approvedAt, draft.tab(), version);
    }

    /** Refuses a plan without goals or measures, without milestones, or with milestones that do not rise. */
    AnnualPlan submitted(Instant at) {
        if (!state.open()) {
            throw new ReportRefusal.AlreadyHandedIn();
        }
        Fault.refuseAny(AnnualPlanCheck.faults(content, year()));
        return in(AnnualPlanState.SUBMITTED, at, null);
    }

    AnnualPlan accepted(Instant at) {
        mustBeSubmitted();
        return in(AnnualPlanState.APPROVED, submittedAt, at);
    }

    AnnualPlan returned() {
        mustBeSubmitted();
        return in(AnnualPlanState.RETURNED, submittedAt, null);
    }

    /** Notes that a milestone was reached; {@code position} counts from 0. */
    AnnualPlan reached(int position, LocalDate day, String words) {
        if (state != AnnualPlanState.APPROVED) {
            throw new ReportRefusal.PlanNotApproved();
        }
        List<MilestoneLine> lines = new ArrayList<>(content.lines());
        lines.set(position, lines.get(position).reachedOn(day, words));
        AnnualPlanContent noted = new AnnualPlanContent(content.goals(), content.measures(), lines);
        return new AnnualPlan(id, planId, of, state, noted, writtenBy, savedAt, submittedAt, approvedAt, tab, version);
    }

    /** The same after it was saved. */
    public AnnualPlan saved() {
        return new AnnualPlan(
                id, planId, of, state, content, writtenBy, savedAt, submittedAt, approvedAt, tab, version + 1);
    }

    private void mustBeSubmitted() {
        if (state != AnnualPlanState.SUBMITTED) {
            throw new ReportRefusal.NotInReview();
        }
    }

    private AnnualPlan in(AnnualPlanState next, @Nullable Instant submitted, @Nullable Instant approved) {
        return new AnnualPlan(id, planId, of, next, content, writtenBy, savedAt, submitted, approved, tab, version);
    }
}
