package io.duban.report;

import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import io.duban.task.TaskId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task's report for one year: one unit's part, or the whole that the lead unit ({@code unit}) consolidates.
 *
 * @param tab the window in which the draft was last saved, null for a program
 */
public record Report(
        ReportId id,
        PlanId planId,
        TaskYear of,
        ReportPart part,
        UnitId unit,
        ReportState state,
        ReportContent content,
        @Nullable PersonId writtenBy,
        @Nullable PersonId submittedBy,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable String tab,
        int version) {

    /** The version of one that was begun and never saved; the first that is saved is 0. */
    private static final int NOT_SAVED = -1;

    static Report begun(Task task, int year, ReportPart part, UnitId unit) {
        TaskYear of = new TaskYear(task.id(), year);
        return new Report(
                ReportId.next(),
                task.planId(),
                of,
                part,
                unit,
                ReportState.DRAFT,
                ReportContent.empty(),
                null,
                null,
                null,
                null,
                null,
                null,
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

    /** A unit's writing is its own until its head lets it out; auditors read everything. */
    public boolean textReadableBy(Actor.Person person) {
        boolean out = part == ReportPart.UNIT ? state == ReportState.RELEASED : !state.open();
        return out || draftReadableBy(person);
    }

    /** Those who also read what never left the unit. */
    boolean draftReadableBy(Actor.Person person) {
        return person.holds(unit, Role.OFFICER, Role.DEPARTMENT_HEAD) || person.holdsAnywhere(Role.AUDITOR);
    }

    /** For readers to whom its text is not open yet. */
    Report withoutContent() {
        return with(ReportContent.empty());
    }

    /** The same as it was when this was written in it. */
    public Report with(ReportContent written) {
        return new Report(
                id,
                planId,
                of,
                part,
                unit,
                state,
                written,
                writtenBy,
                submittedBy,
                savedAt,
                submittedAt,
                approvedAt,
                tab,
                version);
    }

    Report saved(ReportDraft draft, PersonId by, Instant at) {
        mustBeOpen();
        return new Report(
                id,
                planId,
                of,
                part,
                unit,
                state,
                draft.content(),
                by,
                submittedBy,
                at,
                submittedAt,
                approvedAt,
                draft.tab(),
                version);
    }

    Report submitted(PersonId by, Instant at) {
        mustBeOpen();
        return new Report(
                id,
                planId,
                of,
                part,
                unit,
                ReportState.SUBMITTED,
                content,
                writtenBy,
                by,
                savedAt,
                at,
                null,
                tab,
                version);
    }

    /** The unit's own head lets the part leave the unit. */
    Report released(Instant at) {
        mustBe(ReportPart.UNIT, ReportState.SUBMITTED);
        return in(ReportState.RELEASED, at);
    }

    /** Nobody is asked any more: the whole is settled. */
    Report approved(Instant at) {
        mustBe(ReportPart.WHOLE, ReportState.SUBMITTED);
        return in(ReportState.APPROVED, at);
    }

    /** The head returns a part to its officer. */
    Report returnedByHead() {
        mustBe(ReportPart.UNIT, ReportState.SUBMITTED);
        return in(ReportState.RETURNED, null);
    }

    /** A part that had left its unit is to be supplemented. */
    Report recalled() {
        mustBe(ReportPart.UNIT, ReportState.RELEASED);
        return in(ReportState.RETURNED, null);
    }

    /** The whole goes back to the lead unit, from whoever decides on it. */
    Report returned() {
        mustBe(ReportPart.WHOLE, ReportState.SUBMITTED);
        return in(ReportState.RETURNED, null);
    }

    /** The whole that was settled is to be supplemented. */
    Report reopened() {
        mustBe(ReportPart.WHOLE, ReportState.APPROVED);
        return in(ReportState.RETURNED, null);
    }

    /** The same after it was saved. */
    public Report saved() {
        return new Report(
                id,
                planId,
                of,
                part,
                unit,
                state,
                content,
                writtenBy,
                submittedBy,
                savedAt,
                submittedAt,
                approvedAt,
                tab,
                version + 1);
    }

    private void mustBeOpen() {
        if (!state.open()) {
            throw new ReportRefusal.AlreadyHandedIn();
        }
    }

    private void mustBe(ReportPart wanted, ReportState standing) {
        if (part != wanted || state != standing) {
            throw new ReportRefusal.NotInReview();
        }
    }

    private Report in(ReportState next, @Nullable Instant approved) {
        return new Report(
                id,
                planId,
                of,
                part,
                unit,
                next,
                content,
                writtenBy,
                submittedBy,
                savedAt,
                submittedAt,
                approved,
                tab,
                version);
    }
}
