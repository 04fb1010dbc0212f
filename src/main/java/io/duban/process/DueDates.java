package io.duban.process;

import static java.util.Objects.requireNonNull;

import io.duban.plan.ReportingCalendar;
import io.duban.task.Part;
import io.duban.task.Task;
import io.duban.work.Answer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * The dates in the models: from the plan's own calendar, at the end of the day in China. Nothing is due sooner than
 * three working days after it is asked for: who gets a step late, or gets it back, is given time to do it.
 * Public, since the models call it.
 */
@Component
public class DueDates {

    /** Working days that a step has at least. */
    static final int AT_LEAST = 3;

    /** Working days that the plan of a year has at least which a task enters after the usual date. */
    static final int ANNUAL_PLAN_AT_LEAST = 10;

    /** Working days for the head to sign an order, and for the unit to sign for it. */
    private static final int ORDER_SIGNATURE = 2;

    private final Matters matters;
    private final DueDays days;

    DueDates(Matters matters, DueDays days) {
        this.matters = matters;
        this.days = days;
    }

    /** So many working days from now, for a step of a model's own. */
    public Date within(DelegateExecution execution, int workingDays) {
        return DueDays.endOf(days.in(workingDays));
    }

    public Date opinion(DelegateExecution execution) {
        LocalDate until = matters.plan(execution).course().consultUntil();
        return DueDays.endOf(until == null ? days.in(AT_LEAST) : until);
    }

    public Date revision(DelegateExecution execution) {
        return DueDays.endOf(days.in(Math.max(AT_LEAST, calendar(execution).reviewWithinWorkingDays())));
    }

    public Date review(DelegateExecution execution) {
        return DueDays.endOf(days.in(calendar(execution).reviewWithinWorkingDays()));
    }

    /** When asked again the unit has the time that is left, or a few days. */
    public Date signing(DelegateExecution execution) {
        Part part = matters.task(execution)
                .parts()
                .of(Variable.UNIT.read(execution))
                .orElseThrow(() -> new IllegalStateException("a unit without a part is not asked to sign"));
        Answer before = Variable.ANSWER.find(execution);
        boolean again = before != null && before.isReturn();
        return DueDays.endOf(again ? days.orAtLeast(part.signDueOn(), AT_LEAST) : part.signDueOn());
    }

    public Date annualPlan(DelegateExecution execution) {
        Answer before = Variable.ANSWER.find(execution);
        int atLeast = before == Answer.RETURNED ? AT_LEAST : ANNUAL_PLAN_AT_LEAST;
        return DueDays.endOf(
                days.orAtLeast(inYear(execution, calendar(execution).annualPlanDue()), atLeast));
    }

    /** The beginning of the day from which reports may be written. */
    public Date reportingWindow(DelegateExecution execution) {
        LocalDate opens = inYear(execution, calendar(execution).windowOpens());
        return DueDays.beginningOf(opens);
    }

    public Date unitReport(DelegateExecution execution) {
        return DueDays.endOf(days.orAtLeast(matters.reportDue(execution).units(), AT_LEAST));
    }

    /** The head of the unit has until the unit's report is due, or a few days. */
    public Date unitApproval(DelegateExecution execution) {
        return unitReport(execution);
    }

    public Date consolidated(DelegateExecution execution) {
        return DueDays.endOf(days.orAtLeast(matters.reportDue(execution).whole(), AT_LEAST));
    }

    public Date orderSignature(DelegateExecution execution) {
        return DueDays.endOf(days.in(ORDER_SIGNATURE));
    }

    /** Not later than the reply itself. */
    public Date orderSigning(DelegateExecution execution) {
        LocalDate reply = matters.order(execution).dueOn();
        LocalDate usual = days.in(ORDER_SIGNATURE);
        return DueDays.endOf(usual.isAfter(reply) ? reply : usual);
    }

    public Date orderReply(DelegateExecution execution) {
        LocalDate due = matters.order(execution).dueOn();
        Answer before = Variable.ANSWER.find(execution);
        return DueDays.endOf(before == Answer.RETURNED ? days.orAtLeast(due, AT_LEAST) : due);
    }

    private ReportingCalendar calendar(DelegateExecution execution) {
        return matters.calendar(matters.of(execution).planId());
    }

    private LocalDate inYear(DelegateExecution execution, MonthDay day) {
        Task task = matters.task(execution);
        return day.atYear(requireNonNull(task.year(), "the task has entered a year"));
    }
}
