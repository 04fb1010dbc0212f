package io.duban.report;

import io.duban.organization.Barring;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.task.Task;
import io.duban.task.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office returns a year's report: to units that are to supplement their parts, or to the lead unit. */
@Component
public class ReturnReview {

    private final Tasks tasks;
    private final Reports reports;
    private final Barring barring;
    private final WholeReturns returns;
    private final ReportLifecycle lifecycle;

    ReturnReview(Tasks tasks, Reports reports, Barring barring, WholeReturns returns, ReportLifecycle lifecycle) {
        this.tasks = tasks;
        this.reports = reports;
        this.barring = barring;
        this.returns = returns;
        this.lifecycle = lifecycle;
    }

    /** Refuses a return without a reason, one to units that names none, and a report that is not before the office. */
    @Transactional
    public void returnIt(TaskYear of, Return back, Actor.Person who) {
        Task task = tasks.get(of.task());
        Report whole = reports.whole(of).orElseThrow(() -> new Missing(of));
        Actor.Person reviewer = barring.deciding(ReportBarring.byOffice(task, whole), who);
        back.mustBeReasoned();
        if (back.to() == ReturnTo.OFFICE) {
            throw new ReportRefusal.NotFromHere();
        }
        reports.save(whole.returnedFrom(ReportState.SUBMITTED));
        returns.record(whole, ReviewStep.OFFICE, back, reviewer);
        lifecycle.reviewReturned(task.id(), back.to(), reviewer);
    }
}
