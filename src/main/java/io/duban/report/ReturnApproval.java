package io.duban.report;

import io.duban.organization.Barring;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.task.Task;
import io.duban.task.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The supervisor returns a year's report: to units, to the lead unit, or to the office for another look. */
@Component
public class ReturnApproval {

    private final Tasks tasks;
    private final Reports reports;
    private final Barring barring;
    private final WholeReturns returns;
    private final ReportLifecycle lifecycle;

    ReturnApproval(Tasks tasks, Reports reports, Barring barring, WholeReturns returns, ReportLifecycle lifecycle) {
        this.tasks = tasks;
        this.reports = reports;
        this.barring = barring;
        this.returns = returns;
        this.lifecycle = lifecycle;
    }

    /** Refuses a return without a reason, one to units that names none, and a report the office has not accepted. */
    @Transactional
    public void returnIt(TaskYear of, Return back, Actor.Person who) {
        Task task = tasks.get(of.task());
        Report whole = reports.whole(of).orElseThrow(() -> new Missing(of));
        Actor.Person supervisor = barring.deciding(ReportBarring.bySupervisor(task, whole), who);
        back.mustBeReasoned();
        reports.save(back.to() == ReturnTo.OFFICE ? whole.backToOffice() : whole.returnedFrom(ReportState.ACCEPTED));
        returns.record(whole, ReviewStep.SUPERVISOR, back, supervisor);
        lifecycle.approvalReturned(task.id(), back.to(), supervisor);
    }
}
