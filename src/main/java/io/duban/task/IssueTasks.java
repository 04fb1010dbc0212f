package io.duban.task;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.plan.Decisions;
import io.duban.plan.Plan;
import io.duban.plan.PlanDecision;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItemId;
import io.duban.plan.Plans;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.PersonId;
import io.duban.shared.Subject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the items of an approved plan into tasks, a batch at a time; the batch after a crash goes on where the last one
 * ended.
 */
@Component
public class IssueTasks {

    private final Plans plans;
    private final Decisions decisions;
    private final Tasks tasks;
    private final TaskLifecycle lifecycle;
    private final SigningDays signingDays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssueTasks(
            Plans plans,
            Decisions decisions,
            Tasks tasks,
            TaskLifecycle lifecycle,
            SigningDays signingDays,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.decisions = decisions;
        this.tasks = tasks;
        this.lifecycle = lifecycle;
        this.signingDays = signingDays;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes at most {@code size} of the plan's items that have no task yet into tasks, in the order of the plan. Only
     * the process calls this, after the approval; it asks nobody's permission.
     */
    @Transactional
    public List<TaskId> nextBatch(PlanId planId, int size, Actor actor) {
        Plan plan = plans.get(planId);
        Oversight office = new Oversight(plan.officeUnitId(), null, Set.of());
        Instant now = clock.instant();
        LocalDate signDueOn = signingDays.dueOn(planId);
        List<Task> batch = withoutTask(planId).stream()
                .limit(size)
                .map(item -> new NewTask(item, office, plan.periodStart(), plan.periodEnd(), signDueOn).at(now))
                .toList();
        if (batch.isEmpty()) {
            return List.of();
        }
        tasks.add(batch);
        batch.forEach(
                task -> events.publishEvent(DomainEvent.of(Subject.of(TASK, task.id()), TaskAct.ISSUED, actor, now)));
        List<TaskId> ids = batch.stream().map(Task::id).toList();
        lifecycle.issued(ids, approvedBy(planId), actor);
        return ids;
    }

    /** Whether items of the plan still have no task. */
    @Transactional(readOnly = true)
    public boolean hasMore(PlanId plan) {
        return !withoutTask(plan).isEmpty();
    }

    private PersonId approvedBy(PlanId plan) {
        return decisions.ofPlan(plan).stream()
                .filter(PlanDecision::approved)
                .findFirst()
                .map(PlanDecision::decidedBy)
                .orElseThrow(() -> new IllegalStateException("nobody approved plan " + plan));
    }

    private List<PlanItem> withoutTask(PlanId plan) {
        Set<PlanItemId> issued = tasks.issuedItems(plan);
        return plans.items(plan).stream()
                .filter(item -> !issued.contains(item.id()))
                .toList();
    }
}
