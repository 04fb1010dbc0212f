package io.duban.intake.confirming;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The proposed plans. Reading one that does not exist throws {@link io.duban.shared.Missing}. */
public interface ProposedPlans {

    /** An open one in a list; {@code title} as its head has it. */
    record Listed(ProposalId id, String title, String fileName, PersonId createdBy, Instant createdAt) {}

    /** Whose it is and how far it has come, without its text. */
    record Brief(UnitId office, int version) {}

    ProposedPlan get(ProposalId id);

    Brief brief(ProposalId id);

    /** Like {@link #get}, and nobody else changes it before this transaction ends. */
    ProposedPlan forChange(ProposalId id);

    /** The open ones of these offices, the newest first, at most twenty. */
    List<Listed> open(Collection<UnitId> offices);

    void add(ProposedPlan proposal);

    /** Throws {@link io.duban.shared.StaleAggregate} when it changed since it was read. */
    void save(ProposedPlan proposal);

    /** With its corrections; throws {@link io.duban.shared.StaleAggregate} when it changed since it was read. */
    void remove(ProposedPlan proposal);

    int countCorrections(ProposalId id);

    Optional<Correction> latestCorrection(ProposalId id);

    void add(ProposalId id, Correction correction);

    void remove(ProposalId id, Correction correction);
}
