package io.duban.intake.confirming;

import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says of which plan a document is the new edition, or that it is of none. */
@Component
public class ChooseEdition {

    private final Corrections corrections;
    private final OfficePlans plans;

    ChooseEdition(Corrections corrections, OfficePlans plans) {
        this.corrections = corrections;
        this.plans = plans;
    }

    /**
     * Null for none. Refuses with {@link StaleAggregate} when the head is no longer in the edition that was shown, and
     * a plan that is not the office's own with {@link Missing}.
     */
    @Transactional
    public void choose(ProposalId id, int shown, @Nullable PlanId plan, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        Sheet.Top before = opened.sheet().top();
        if (before.edition() != shown) {
            throw new StaleAggregate(id);
        }
        if (Objects.equals(plan, before.editionOf())) {
            return;
        }
        Sheet.Top after = before.asEditionOf(opened.edition(), plan);
        corrections.correct(opened, CorrectionAct.EDITION_CHOSEN, title(plan, opened, who), sheet -> sheet.with(after));
    }

    private String title(@Nullable PlanId plan, Corrections.Opened opened, Actor.Person who) {
        return plan == null
                ? ""
                : plans.of(opened.proposal().office(), who).stream()
                        .filter(own -> own.id().equals(plan))
                        .findFirst()
                        .map(PlanDirectory.Listed::title)
                        .orElseThrow(() -> new Missing(plan));
    }
}
