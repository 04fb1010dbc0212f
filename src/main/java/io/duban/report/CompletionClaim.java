package io.duban.report;

import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The lead unit's claim (办结申请) that a task is complete, against its acceptance criteria and targets: one for each last
 * year of the task.
 */
public record CompletionClaim(
        ClaimId id,
        PlanId planId,
        TaskYear of,
        UnitId unit,
        ClaimContent content,
        Written written,
        ClaimCourse course,
        int version) {

    /** The version of one that was begun and never saved; the first that is saved is 0. */
    private static final int NOT_SAVED = -1;

    static CompletionClaim begun(Task task) {
        return new CompletionClaim(
                ClaimId.next(),
                task.planId(),
                yearOf(task),
                task.leadUnitId(),
                ClaimContent.empty(),
                Written.byNobody(),
                ClaimCourse.begun(),
                NOT_SAVED);
    }

    static TaskYear yearOf(Task task) {
        return new TaskYear(task.id(), Objects.requireNonNull(task.year(), "a task at its end is in its last year"));
    }

    public boolean isNew() {
        return version == NOT_SAVED;
    }

    public ClaimState state() {
        return course.state();
    }

    /** Under which the files of the claim are kept, as those of reports are. */
    public ReportId files() {
        return new ReportId(id.value());
    }

    /** What is being written is the lead unit's own until it hands it in; auditors read everything. */
    public boolean isReadableBy(Actor.Person reader) {
        return !state().open()
                || reader.holds(unit, Role.OFFICER, Role.DEPARTMENT_HEAD)
                || reader.holdsAnywhere(Role.AUDITOR);
    }

    /** By whoever leads the task now. */
    CompletionClaim saved(ClaimDraft draft, Actor.Person writer, UnitId lead, Instant at) {
        course.mustBeOpen();
        Written now = new Written(writer.id(), at, draft.tab());
        return new CompletionClaim(id, planId, of, lead, draft.content(), now, course, version);
    }

    CompletionClaim submitted(PersonId by, Instant at) {
        return on(course.submitted(by, at));
    }

    CompletionClaim returned() {
        return on(course.returned());
    }

    CompletionClaim takenBack(boolean returnedBefore) {
        return on(course.takenBack(returnedBefore));
    }

    CompletionClaim settled(Instant at) {
        return on(course.settled(at));
    }

    /** The same after it was saved. */
    public CompletionClaim saved() {
        return new CompletionClaim(id, planId, of, unit, content, written, course, version + 1);
    }

    @Nullable
    public Integer percent() {
        return content.percent();
    }

    /** The same, saying something else. */
    CompletionClaim with(ClaimContent other) {
        return new CompletionClaim(id, planId, of, unit, other, written, course, version);
    }

    private CompletionClaim on(ClaimCourse next) {
        return new CompletionClaim(id, planId, of, unit, content, written, next, version);
    }
}
