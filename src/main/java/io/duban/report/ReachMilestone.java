package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Missing;
import io.duban.shared.Role;
import io.duban.task.RecordProgress;
import io.duban.task.Task;
import io.duban.task.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lead unit's officer notes that a milestone of the accepted plan was reached. */
@Component
public class ReachMilestone {

    private final Tasks tasks;
    private final AnnualPlans plans;
    private final DecisionRecord decisions;
    private final RecordProgress progress;
    private final Clock clock;

    ReachMilestone(Tasks tasks, AnnualPlans plans, DecisionRecord decisions, RecordProgress progress, Clock clock) {
        this.tasks = tasks;
        this.plans = plans;
        this.decisions = decisions;
        this.progress = progress;
        this.clock = clock;
    }

    /** A day on which a milestone was reached, and what stands since then; the words may be empty. */
    public record Reached(LocalDate day, String words) {}

    /**
     * {@code position} counts from 0. Refuses a day to come or before the year of the plan, a plan that the office has
     * not accepted, and a task that stands still.
     */
    @Transactional
    public void reach(TaskYear of, int position, Reached reached, Actor.Person who) {
        LocalDate day = reached.day();
        Task task = tasks.get(of.task());
        Actor.Person officer = who.as(task.leadUnitId(), Role.OFFICER);
        task.course().mustGoOn(task.number());
        if (day.isAfter(BusinessTime.today(clock))) {
            throw new ReportRefusal.DayToCome();
        }
        if (day.getYear() < of.year()) {
            throw new ReportRefusal.DayBeforeYear(of.year());
        }
        AnnualPlan plan = plans.get(of);
        if (position < 0 || position >= plan.content().lines().size()) {
            throw new Missing(of);
        }
        plans.save(plan.reached(position, day, reached.words()));
        progress.heardOf(of.task());
        MilestoneLine before = plan.content().lines().get(position);
        decisions.tell(decisions
                .event(of, ReportAct.MILESTONE_REACHED, officer)
                .because(before.title())
                .changing("doneOn", before.doneOn(), day));
    }
}
