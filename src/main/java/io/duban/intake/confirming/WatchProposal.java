package io.duban.intake.confirming;

import io.duban.shared.Actor;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who have a proposed plan before them of one another and of what was corrected since. */
@Component
public class WatchProposal {

    private static final Duration PRESENT = Duration.ofMinutes(1);

    private final ProposedPlans proposals;
    private final Onlookers onlookers;
    private final Clock clock;

    WatchProposal(ProposedPlans proposals, Onlookers onlookers, Clock clock) {
        this.proposals = proposals;
        this.onlookers = onlookers;
        this.clock = clock;
    }

    /** {@code others}: who looked within the last minute; {@code version}: the present one. */
    public record News(int version, List<PersonName> others, Optional<Correction> latest) {}

    /** To be asked again and again by whoever looks. */
    @Transactional
    public News look(ProposalId id, Actor.Person who) {
        ProposedPlans.Brief brief = proposals.brief(id);
        PersonName me =
                who.as(brief.office(), Role.OFFICE_STAFF, Role.OFFICE_HEAD).asName();
        Instant now = clock.instant();
        onlookers.saw(id, me, now);
        List<PersonName> others = onlookers.since(id, now.minus(PRESENT)).stream()
                .filter(other -> !other.id().equals(me.id()))
                .toList();
        return new News(brief.version(), others, proposals.latestCorrection(id));
    }
}
