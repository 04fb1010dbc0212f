package io.duban.report;

import io.duban.organization.Barring;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.task.RecordProgress;
import io.duban.task.Task;
import io.duban.task.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The supervisor approves a year's report and says how far the task is seen to be. */
@Component
public class ApproveReport {

    private final Tasks tasks;
    private final Reports reports;
    private final Barring barring;
    private final Decisions decisions;
    private final RecordProgress progress;
    private final ReportLifecycle lifecycle;

    ApproveReport(
            Tasks tasks,
            Reports reports,
            Barring barring,
            Decisions decisions,
            RecordProgress progress,
            ReportLifecycle lifecycle) {
        this.tasks = tasks;
        this.reports = reports;
        this.barring = barring;
        this.decisions = decisions;
        this.progress = progress;
        this.lifecycle = lifecycle;
    }

    /**
     * Refuses a view without a percentage, one that differs from the claim by more than ten points without words, the
     * approver's own report, and one that the office has not accepted.
     */
    @Transactional
    public void approve(TaskYear of, Assessment seen, Actor.Person who) {
        Task task = tasks.get(of.task());
        Report whole = reports.whole(of).orElseThrow(() -> new Missing(of));
        Actor.Person supervisor = barring.deciding(ReportBarring.bySupervisor(task, whole), who);
        Integer verified = seen.verifiedPercent();
        if (verified == null) {
            throw new ReportRefusal.VerifiedMissing();
        }
        Report approved = whole.approved(decisions.now());
        seen.mustExplainDisagreement(whole.content().percent());
        seen.mustExplainFall(task.verifiedPercent());
        reports.save(approved);
        decisions.tell(
                new Decisions.Matter(of, ReviewStep.SUPERVISOR, approved.id().value()),
                Verdict.accepted(seen.words(), verified),
                ReportAct.REPORT_APPROVED,
                supervisor);
        progress.verified(task.id(), verified, supervisor);
        lifecycle.approved(task.id(), supervisor);
    }
}
