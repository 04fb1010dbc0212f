package io.duban.intake.internal;

import io.duban.intake.confirming.Correction;
import io.duban.intake.confirming.CorrectionAct;
import io.duban.intake.confirming.Delta;
import io.duban.intake.confirming.ProposalId;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import java.time.Instant;

/** A row of {@code intake_correction}. */
record CorrectionRow(
        ProposalId proposalId,
        int number,
        CorrectionAct act,
        String what,
        PersonId doneBy,
        String doneByName,
        Instant doneAt,
        String delta) {

    static CorrectionRow of(ProposalId proposal, Correction correction) {
        return new CorrectionRow(
                proposal,
                correction.number(),
                correction.act(),
                correction.what(),
                correction.by().id(),
                correction.by().name(),
                correction.at(),
                SheetJson.write(correction.delta()));
    }

    Correction correction() {
        return new Correction(
                number, act, what, new PersonName(doneBy, doneByName), doneAt, SheetJson.read(delta, Delta.class));
    }
}
