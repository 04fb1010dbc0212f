package io.duban.report;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.task.TaskId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the lead unit's officer has typed of a claim so far; saving the same again changes nothing. */
@Component
public class SaveClaimDraft {

    private final ClaimDrafts drafts;
    private final CompletionClaims claims;
    private final Involvements involvements;

    SaveClaimDraft(ClaimDrafts drafts, CompletionClaims claims, Involvements involvements) {
        this.drafts = drafts;
        this.claims = claims;
        this.involvements = involvements;
    }

    /** Refuses a task that is not at its end, and a claim that was handed in. */
    @Transactional
    public CompletionClaim save(TaskId id, ClaimDraft draft, Actor.Person who) {
        ClaimDrafts.Writing writing = drafts.writing(id, who);
        CompletionClaim before = writing.claim();
        CompletionClaim written = drafts.with(writing, draft);
        if (written.content().equals(before.content()) && !before.isNew()) {
            return before;
        }
        involvements.note(
                before.id().value(), ReportAct.CLAIM_WRITTEN, writing.turn().actor());
        return claims.save(written);
    }
}
