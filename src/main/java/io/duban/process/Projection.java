package io.duban.process;

import static java.util.Objects.requireNonNull;

import io.duban.shared.BusinessTime;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.task.ChangeMatter;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.TaskGuests;
import io.duban.task.TaskId;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Lateness;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the work list and the duties from the open steps, in the engine's own transaction. */
@Component
class Projection {

    private final WorkItems workItems;
    private final Duties duties;
    private final TaskGuests guests;
    private final Matters matters;
    private final Clock clock;

    Projection(WorkItems workItems, Duties duties, TaskGuests guests, Matters matters, Clock clock) {
        this.workItems = workItems;
        this.duties = duties;
        this.guests = guests;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * What was done in a command, and what was opened: by {@code from}, the person whose act did so, or null when no
     * person did; {@code handedIn} is the step at which a document was handed in by that act, or null.
     */
    void turned(
            List<WorkItems.Done> done, List<OpenedStep> opened, @Nullable PersonId from, @Nullable String handedIn) {
        Instant now = clock.instant();
        List<WorkItem> items = new ArrayList<>();
        List<Duty> owed = new ArrayList<>();
        for (OpenedStep step : opened) {
            WorkItem item = item(step, new Brought(from, handedIn), now);
            items.add(item);
            if (item.taskId() != null) {
                owed.add(duty(item, step.step().lateness()));
                admit(step, item.taskId());
            }
        }
        workItems.turned(done, items);
        duties.turned(done.stream().map(WorkItems.Done::id).toList(), now, owed);
    }

    /** A step that the work list lacks; its duty may be there. */
    void repaired(OpenedStep step) {
        WorkItem item = item(step, Brought.BY_NOBODY, clock.instant());
        workItems.opened(item);
        admit(step, item.taskId());
        if (item.taskId() != null && duties.find(item.id()).isEmpty()) {
            duties.opened(duty(item, step.step().lateness()));
        }
    }

    /** The step goes on as one of another version. */
    void moved(OpenedStep step) {
        WorkItem item = item(step, Brought.BY_NOBODY, clock.instant());
        workItems.moved(item);
        admit(step, item.taskId());
        if (item.taskId() != null) {
            duties.moved(duty(item, step.step().lateness()));
        }
    }

    /** The open step is due on another day. */
    void due(OpenedStep step) {
        WorkItem item = item(step, Brought.BY_NOBODY, clock.instant());
        LocalDate day = requireNonNull(item.dueOn(), "a step whose day moved is due on a day");
        workItems.due(item);
        duties.dueOn(item.id(), day);
    }

    /** The open step, after its task stood still, is due on a later day. */
    void postponed(String id, LocalDate day) {
        workItems.postponed(id, day);
        duties.postponed(id, day, BusinessTime.today(clock));
    }

    /** Nobody can do what is open for the task, or everybody can again. */
    void held(TaskId task, boolean held) {
        workItems.held(task, held);
    }

    void assigned(String id, @Nullable PersonId assignee, @Nullable PersonId from) {
        workItems.assigned(id, assignee, from);
    }

    WorkItems.Done done(String id, PersonId by, @Nullable Answer answer) {
        return new WorkItems.Done(id, by, answer == null ? null : answer.name(), clock.instant());
    }

    void dropped(String id) {
        workItems.dropped(id);
        duties.dropped(id, clock.instant());
    }

    /** Taken back, once: what was done at the step counts as not done, nor as owed. */
    boolean takenBack(String id) {
        duties.takenBack(id, clock.instant());
        return workItems.takenBack(id);
    }

    /** Whose act opened a step, and the step at which that was a handing in. */
    private record Brought(
            @Nullable PersonId from, @Nullable String handedIn) {

        static final Brought BY_NOBODY = new Brought(null, null);
    }

    private WorkItem item(OpenedStep step, Brought by, Instant now) {
        Matter matter = matters.of(step.model(), step.businessKey());
        List<Role> roles = matter.roles(step);
        return new WorkItem(
                step.id(),
                step.step().key(),
                step.step().block(),
                matter.subject(),
                matter.planId(),
                matter.taskId(),
                matter.year(),
                step.unit(),
                step.aboutUnit(),
                roles.get(0),
                roles.size() > 1 ? roles.get(1) : null,
                step.assignee(),
                matter.number(),
                matter.title(),
                by.from(),
                step.returned(),
                step.dueOn(),
                originally(step, matter),
                now,
                by.handedIn());
    }

    /** Whoever is asked reads what he is asked about, also where he has no part in it. */
    private void admit(OpenedStep step, @Nullable TaskId task) {
        if (task != null && step.step().party().maybeWithoutPart()) {
            guests.admit(task, step.unit());
        }
    }

    private @Nullable LocalDate originally(OpenedStep step, Matter matter) {
        TaskId task = matter.taskId();
        Block block = step.step().block();
        return task == null || !ChangeMatter.REPORT.covers(block)
                ? null
                : matters.reportDue(task).before(block);
    }

    private static Duty duty(WorkItem item, Lateness lateness) {
        return new Duty(
                item.id(),
                item.planId(),
                requireNonNull(item.taskId()),
                item.unitId(),
                item.step(),
                item.block(),
                lateness,
                item.subject(),
                item.year(),
                item.dueOn(),
                item.since(),
                null,
                null,
                null);
    }
}
