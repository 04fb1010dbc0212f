package io.duban.plan;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Role;
import io.duban.shared.StaleAggregate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a draft states about itself, its clauses, and the calendar of a plan in any state. */
@Component
public class ChangePlan {

    private final Plans plans;
    private final Clauses clauses;
    private final PlanParents parents;
    private final PlanJournal journal;

    ChangePlan(Plans plans, Clauses clauses, PlanParents parents, PlanJournal journal) {
        this.plans = plans;
        this.clauses = clauses;
        this.parents = parents;
        this.journal = journal;
    }

    /** Refuses with {@link StaleAggregate} when the plan is no longer in the version that was shown. */
    @Transactional
    public void restate(PlanId id, int shown, PlanHead head, Actor.Person who) {
        Plan before = plans.forChange(id);
        Actor.Person actor = office(before, who);
        if (before.version() != shown) {
            throw new StaleAggregate(id);
        }
        head.check();
        Plan now = before.restated(head);
        parents.check(now);
        plans.save(now);
        journal.note(now.head().note(journal.act(id, PlanAct.CHANGED, actor), before.head()));
    }

    /**
     * From then on; what is already due keeps its day. The calendar is told and held with its plan, whose version it
     * raises. Refuses with {@link StaleAggregate} when the plan is no longer in the version that was shown.
     */
    @Transactional
    public void setCalendar(PlanId id, int shown, ReportingCalendar calendar, Actor.Person who) {
        Plan plan = plans.forChange(id);
        Actor.Person actor = office(plan, who);
        if (plan.version() != shown) {
            throw new StaleAggregate(id);
        }
        calendar.check();
        ReportingCalendar before = plans.calendar(id);
        plans.save(plan);
        plans.setCalendar(id, calendar);
        journal.note(calendarChanges(journal.act(id, PlanAct.CALENDAR_SET, actor), before, calendar));
    }

    /** Takes the place of all clauses; items keep theirs where a clause of the same number is among the new ones. */
    @Transactional
    public void putClauses(PlanId id, List<ProposedClause> proposed, Actor.Person who) {
        Plan plan = plans.forChange(id);
        Actor.Person actor = office(plan, who);
        plan.mustBeEditable();
        List<Clause> before = clauses.ofPlan(id);
        clauses.put(id, new ClauseMaker(id, before).make(proposed));
        journal.note(journal.act(id, PlanAct.CLAUSES_PUT, actor).changing("clauses", before.size(), proposed.size()));
    }

    private static Actor.Person office(Plan plan, Actor.Person who) {
        return who.as(plan.officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
    }

    private static DomainEvent calendarChanges(DomainEvent event, ReportingCalendar before, ReportingCalendar now) {
        return event.changing("signWithinWorkingDays", before.signWithinWorkingDays(), now.signWithinWorkingDays())
                .changing("annualPlanDue", before.annualPlanDue(), now.annualPlanDue())
                .changing("windowOpens", before.windowOpens(), now.windowOpens())
                .changing("unitReportDue", before.unitReportDue(), now.unitReportDue())
                .changing("consolidatedDue", before.consolidatedDue(), now.consolidatedDue())
                .changing("reviewWithinWorkingDays", before.reviewWithinWorkingDays(), now.reviewWithinWorkingDays());
    }
}
