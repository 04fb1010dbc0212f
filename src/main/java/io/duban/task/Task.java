package io.duban.task;

import static java.util.stream.Collectors.toSet;

import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan item made someone's duty, in the parts that change together; what is asked most often has a short cut. */
public record Task(
        TaskId id,
        TaskHead head,
        Oversight oversight,
        Parts parts,
        TaskTerm term,
        TaskCourse course,
        TaskProgress progress,
        int version) {

    public PlanId planId() {
        return head.planId();
    }

    public String number() {
        return head.number();
    }

    public String title() {
        return head.title();
    }

    /** The plan's office; of a child the unit that broke its parent down, which does for it what the office does. */
    public UnitId officeUnitId() {
        return oversight.unit();
    }

    public UnitId leadUnitId() {
        return parts.lead();
    }

    public TaskState state() {
        return course.state();
    }

    public @Nullable Integer year() {
        return course.year();
    }

    /**
     * For the plan's office, for auditors, for the units with a part, also one that they have been released from, for
     * those that were asked at a step, and of a child for the units that broke it down.
     */
    public boolean isReadableBy(Actor.Person reader) {
        Origin above = oversight.origin();
        Set<UnitId> units = parts.list().stream().map(Part::unit).collect(toSet());
        return Visibility.of(reader).covers(officeUnitId(), units)
                || oversight.isGuest(reader)
                || (above != null && above.isReadableBy(reader));
    }

    /** The first year, or the one after the running year; refused after the last. */
    public Task yearOpened(int today) {
        Integer running = year();
        if (!state().isBeforeItsEnd() || term.isLast(running)) {
            throw new TaskRefusal.NotNow(number());
        }
        int next = running == null ? Math.max(term.firstYear(), today) : running + 1;
        return with(course.inYear(next)).with(term.inNewYear());
    }

    /** Refused when the task is not in progress. */
    public Task inPhase(YearPhase next) {
        if (state() != TaskState.IN_PROGRESS) {
            throw new TaskRefusal.NotNow(number());
        }
        return with(course.inPhase(next));
    }

    /** The state says whether an objection is open. */
    Task with(Parts next) {
        return new Task(id, head, oversight, next, term, course.signing(next.anyObjection()), progress, version);
    }

    Task with(TaskTerm next) {
        return new Task(id, head, oversight, parts, next, course, progress, version);
    }

    Task with(TaskCourse next) {
        return new Task(id, head, oversight, parts, term, next, progress, version);
    }

    Task with(TaskProgress next) {
        return new Task(id, head, oversight, parts, term, course, next, version);
    }

    /** The same, as it was saved. */
    public Task inVersion(int saved) {
        return new Task(id, head, oversight, parts, term, course, progress, saved);
    }
}
