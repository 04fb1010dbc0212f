package io.duban.intake.confirming;

import io.duban.shared.Id;
import io.duban.shared.Ids;
import java.util.UUID;

/** Identifies a proposed plan. */
public record ProposalId(UUID value) implements Id {

    public static ProposalId next() {
        return new ProposalId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
