package io.duban.report;

import io.duban.organization.Barring;
import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.task.RecordProgress;
import io.duban.task.Task;
import io.duban.task.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office accepts the whole of a year's report; it goes to the supervisor. */
@Component
public class AcceptReview {

    private final Tasks tasks;
    private final Reports reports;
    private final Barring barring;
    private final Involvements involvements;
    private final Decisions decisions;
    private final RecordProgress progress;
    private final ReportLifecycle lifecycle;

    AcceptReview(
            Tasks tasks,
            Reports reports,
            Barring barring,
            Involvements involvements,
            Decisions decisions,
            RecordProgress progress,
            ReportLifecycle lifecycle) {
        this.tasks = tasks;
        this.reports = reports;
        this.barring = barring;
        this.involvements = involvements;
        this.decisions = decisions;
        this.progress = progress;
        this.lifecycle = lifecycle;
    }

    /**
     * The office may already say how far it sees the task. Refuses a report that is not before the office, the
     * reviewer's own, and an unexplained disagreement of more than ten points.
     */
    @Transactional
    public void accept(TaskYear of, Assessment seen, Actor.Person who) {
        Task task = tasks.get(of.task());
        Report whole = reports.whole(of).orElseThrow(() -> new Missing(of));
        Actor.Person reviewer = barring.deciding(ReportBarring.byOffice(task, whole), who);
        Report accepted = whole.accepted();
        seen.mustExplainDisagreement(whole.content().percent());
        seen.mustExplainFall(task.verifiedPercent());
        reports.save(accepted);
        involvements.note(whole.id().value(), ReportAct.REVIEW_ACCEPTED, reviewer);
        decisions.tell(
                new Decisions.Matter(of, ReviewStep.OFFICE, accepted.id().value()),
                Verdict.accepted(seen.words(), seen.verifiedPercent()),
                ReportAct.REVIEW_ACCEPTED,
                reviewer);
        if (seen.verifiedPercent() != null) {
            progress.verified(task.id(), seen.verifiedPercent(), reviewer);
        }
        lifecycle.reviewAccepted(task.id(), reviewer);
    }
}
