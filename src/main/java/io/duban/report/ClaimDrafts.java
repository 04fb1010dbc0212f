package io.duban.report;

import io.duban.shared.Actor;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.work.Turn;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Finds the claim that is being written, begins it where there is none, and puts the text in. */
@Component
class ClaimDrafts {

    private final Tasks tasks;
    private final CompletionClaims claims;
    private final ReportTurns turns;
    private final Clock clock;

    ClaimDrafts(Tasks tasks, CompletionClaims claims, ReportTurns turns, Clock clock) {
        this.tasks = tasks;
        this.claims = claims;
        this.turns = turns;
        this.clock = clock;
    }

    /** A claim, perhaps a begun one that is not saved yet, before whoever has the turn to write it. */
    record Writing(Task task, CompletionClaim claim, Turn turn) {}

    /** Refuses a task that is not at its end, and a claim that was handed in. */
    Writing writing(TaskId id, Actor.Person who) {
        Task task = tasks.get(id);
        Turn turn = turns.write(task, Block.WRITE_CLAIM, null, who, () -> mustBeAtItsEnd(task));
        CompletionClaim claim = claims.find(CompletionClaim.yearOf(task)).orElseGet(() -> CompletionClaim.begun(task));
        claim.course().mustBeOpen();
        return new Writing(task, claim, turn);
    }

    /** With the text in it, not yet saved. */
    CompletionClaim with(Writing writing, ClaimDraft draft) {
        Actor.Person writer = writing.turn().actor();
        draft.mustHaveSeen(writing.claim(), writer);
        return writing.claim().saved(draft, writer, writing.task().leadUnitId(), clock.instant());
    }

    private static void mustBeAtItsEnd(Task task) {
        if (task.state().compareTo(TaskState.COMPLETION_REVIEW) < 0) {
            throw new ReportRefusal.ClaimNotOpen();
        }
    }
}
