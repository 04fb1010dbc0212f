package io.duban.report;

import io.duban.shared.Actor;
import io.duban.task.ReadBreakdown;
import io.duban.task.RecordProgress;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.work.Answer;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lead unit's officer claims that the task is complete (办结申请); its percentage becomes the claim of the task. */
@Component
public class ClaimCompletion {

    private final ClaimDrafts drafts;
    private final HandInClaim handIn;
    private final CheckTargets targets;
    private final ReadBreakdown read;
    private final RecordProgress progress;
    private final DecisionRecord record;
    private final ReportTurns turns;

    ClaimCompletion(
            ClaimDrafts drafts,
            HandInClaim handIn,
            CheckTargets targets,
            ReadBreakdown read,
            RecordProgress progress,
            DecisionRecord record,
            ReportTurns turns) {
        this.drafts = drafts;
        this.handIn = handIn;
        this.targets = targets;
        this.read = read;
        this.progress = progress;
        this.record = record;
        this.turns = turns;
    }

    /**
     * Refuses a task that is not at its end, a claim that was handed in, one that does not say what was done, and one
     * that leaves a target open, or without words what {@link ClaimCheck} asks for; every fault is named.
     */
    @Transactional
    public CompletionClaim submit(TaskId id, ClaimDraft draft, Actor.Person who) {
        ClaimDrafts.Writing writing = drafts.writing(id, who);
        Task task = writing.task();
        Actor.Person writer = writing.turn().actor();
        CompletionClaim written = drafts.with(writing, draft);
        Fault.refuseAny(
                ClaimCheck.of(task, targets.of(task), read.openChildren(id)).faults(written.content()));
        HandInClaim.Submitted handedIn = handIn.handIn(written, writer, record.now());
        CompletionClaim submitted = handedIn.claim();
        record.tell(record.event(submitted.of(), ReportAct.CLAIM_SUBMITTED, writer)
                .because(submitted.content().done())
                .changing("contentSha256", null, handedIn.sha256())
                .changing("unmetTargets", null, unmet(submitted)));
        progress.claimed(
                id, Objects.requireNonNull(submitted.percent(), "a claim is handed in with a percentage"), writer);
        turns.answer(writing.turn(), Answer.SUBMITTED);
        return submitted;
    }

    private static long unmet(CompletionClaim claim) {
        return claim.content().targets().stream().filter(ClaimTarget::isUnmet).count();
    }
}
