package io.duban.intake.confirming;

import io.duban.intake.ReadDocument;
import io.duban.intake.SentName;
import io.duban.intake.reading.PlanReader;
import io.duban.intake.reading.Proposal;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Reads a document for an office and keeps what it proposes until somebody confirms it. */
@Component
public class TakeInDocument {

    private final ReadDocument readDocument;
    private final Units units;
    private final ProposedPlans proposals;
    private final Clock clock;

    TakeInDocument(ReadDocument readDocument, Units units, ProposedPlans proposals, Clock clock) {
        this.readDocument = readDocument;
        this.units = units;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** For staff and heads of the office; refuses what cannot be read, see {@code ReadingRefusal}, and keeps nothing. */
    public ProposalId file(UnitId office, String name, byte[] content, Actor.Person who) {
        Actor.Person actor = who.as(office, Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        return keep(office, SentName.plain(name), readDocument.read(content, name, who), actor);
    }

    /** Like {@link #file}, for a text that was pasted. */
    public ProposalId text(UnitId office, String text, Actor.Person who) {
        Actor.Person actor = who.as(office, Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        return keep(office, "", PlanReader.read(text), actor);
    }

    private ProposalId keep(UnitId office, String name, Proposal proposal, Actor.Person actor) {
        Sheet sheet = SheetMaker.of(proposal, new UnitMatcher(units.all(), office));
        ProposedPlan plan = new ProposedPlan(
                ProposalId.next(),
                office,
                name,
                ProposalState.OPEN,
                null,
                actor.id(),
                clock.instant(),
                0,
                proposal.text(),
                sheet);
        proposals.add(plan);
        return plan.id();
    }
}
