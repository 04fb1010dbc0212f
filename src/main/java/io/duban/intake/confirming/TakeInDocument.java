package io.duban.intake.confirming;

import io.duban.intake.ReadDocument;
import io.duban.reading.PlanReader;
import io.duban.reading.Proposal;
import io.duban.reading.ReadPlan;
import io.duban.reading.document.Layout;
import io.duban.reading.source.Sources;
import io.duban.shared.Actor;
import io.duban.shared.FileName;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a document for an office and keeps what it proposes until somebody confirms it. */
@Component
public class TakeInDocument {

    private final ReadDocument readDocument;
    private final UnitMatchers matchers;
    private final ProposedPlans proposals;
    private final Layouts layouts;
    private final OfficePlans plans;
    private final Clock clock;

    TakeInDocument(
            ReadDocument readDocument,
            UnitMatchers matchers,
            ProposedPlans proposals,
            Layouts layouts,
            OfficePlans plans,
            Clock clock) {
        this.readDocument = readDocument;
        this.matchers = matchers;
        this.proposals = proposals;
        this.layouts = layouts;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * For staff and heads of the office; refuses what cannot be read, see {@code ReadingRefusal}, and keeps nothing.
     */
    @Transactional
    public ProposalId file(UnitId office, String name, byte[] content, Actor.Person who) {
        Actor.Person actor = who.as(office, Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        ReadPlan read = readDocument.open(content, name, who);
        return keep(office, FileName.clean(name), read, layout(read, content), actor);
    }

    /** Like {@link #file}, for a text that was pasted. */
    @Transactional
    public ProposalId text(UnitId office, String text, Actor.Person who) {
        Actor.Person actor = who.as(office, Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        ReadPlan read = PlanReader.open(text);
        return keep(office, "", read, layout(read, new byte[0]), actor);
    }

    /** A file of a proposal that was read another way. */
    ProposalId again(ProposedPlan before, byte[] content, ReadPlan read, Actor.Person actor) {
        Layout layout = Layout.of(read.document()).keeping(content);
        return keep(before.office(), before.fileName(), read, Optional.of(layout), actor);
    }

    /** Kept where the document can be read another way: its columns chosen, or its encoding. */
    private static Optional<Layout> layout(ReadPlan read, byte[] content) {
        Layout layout = Layout.of(read.document());
        if (Sources.isText(content) && !read.document().remarks().isEmpty()) {
            return Optional.of(layout.keeping(content));
        }
        return read.proposal().tables().isEmpty() ? Optional.empty() : Optional.of(layout);
    }

    private ProposalId keep(UnitId office, String name, ReadPlan read, Optional<Layout> layout, Actor.Person actor) {
        Proposal proposal = read.proposal();
        Sheet sheet = inItsEdition(SheetMaker.of(proposal, matchers.beside(office)), office, actor);
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
        layout.ifPresent(kept -> layouts.add(plan.id(), kept));
        return plan.id();
    }

    /** A plan of the office that is called just so is taken for the one before; a person may say otherwise. */
    private Sheet inItsEdition(Sheet read, UnitId office, Actor.Person actor) {
        return plans.called(read.head().title(), office, actor)
                .map(plan -> read.with(read.top().asEditionOf(0, plan)))
                .orElse(read);
    }
}
