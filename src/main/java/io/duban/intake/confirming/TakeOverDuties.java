package io.duban.intake.confirming;

import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which of the duties that a document states are to hold for the plan. */
@Component
public class TakeOverDuties {

    private final Corrections corrections;

    TakeOverDuties(Corrections corrections) {
        this.corrections = corrections;
    }

    /**
     * Those with these keys and no others. Refuses with {@link StaleAggregate} when they are no longer in the edition
     * that was shown.
     */
    @Transactional
    public void choose(ProposalId id, int shown, Set<Integer> keys, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        Sheet.Top before = opened.sheet().top();
        if (before.edition() != shown) {
            throw new StaleAggregate(id);
        }
        List<Duty> duties = before.duties().stream()
                .map(duty -> duty.taken(keys.contains(duty.key())))
                .toList();
        if (!duties.equals(before.duties())) {
            Sheet.Top after = before.choosing(opened.edition(), duties);
            corrections.correct(
                    opened, CorrectionAct.DUTIES_CHOSEN, before.head().title(), sheet -> sheet.with(after));
        }
    }
}
