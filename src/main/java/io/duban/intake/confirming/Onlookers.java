package io.duban.intake.confirming;

import io.duban.shared.PersonName;
import java.time.Instant;
import java.util.List;

/** Who looks at proposed plans. */
public interface Onlookers {

    void saw(ProposalId id, PersonName who, Instant at);

    /** By name; those who looked after that instant. */
    List<PersonName> since(ProposalId id, Instant instant);

    /** Nobody looks at it any more. */
    void forget(ProposalId id);
}
