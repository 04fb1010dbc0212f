package io.duban.report;

import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import io.duban.task.TaskId;
import java.time.Instant;

/** A task's report for one year: one unit's part, or the whole that the lead unit ({@code unit}) consolidates. */
public record Report(
        ReportId id,
        PlanId planId,
        TaskYear of,
        ReportPart part,
        UnitId unit,
        ReportContent content,
        Written written,
        ReportCourse course,
        int version) {

    /** The version of one that was begun and never saved; the first that is saved is 0. */
    private static final int NOT_SAVED = -1;

    static Report begun(Task task, int year, ReportPart part, UnitId unit) {
        return new Report(
                ReportId.next(),
                task.planId(),
                new TaskYear(task.id(), year),
                part,
                unit,
                ReportContent.empty(),
                Written.byNobody(),
                ReportCourse.begun(),
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

    public ReportState state() {
        return course.state();
    }

    /** A unit's writing is its own until its head lets it out; auditors read everything. */
    public boolean textReadableBy(Actor.Person person) {
        return state().isOut(part) || draftReadableBy(person);
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
    public Report with(ReportContent text) {
        return new Report(id, planId, of, part, unit, text, written, course, version);
    }

    Report saved(ReportDraft draft, PersonId by, Instant at) {
        course.mustBeOpen();
        Written now = new Written(by, at, draft.tab());
        return new Report(id, planId, of, part, unit, draft.content(), now, course, version);
    }

    Report submitted(PersonId by, Instant at) {
        return on(course.submitted(by, at));
    }

    /** A part leaves its unit, or the whole is settled; refuses what is not open to this report as it stands. */
    Report agreed(ReportMove move, Instant at) {
        return on(course.by(move, part, at));
    }

    /** Back to whoever writes; refuses what is not open to this report as it stands. */
    Report returned(ReportMove move) {
        return on(course.by(move, part, null));
    }

    /** The same after it was saved. */
    public Report saved() {
        return new Report(id, planId, of, part, unit, content, written, course, version + 1);
    }

    private Report on(ReportCourse next) {
        return new Report(id, planId, of, part, unit, content, written, next, version);
    }
}
