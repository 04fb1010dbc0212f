package io.duban.intake.internal;

import io.duban.intake.confirming.Correction;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.ProposedPlan;
import io.duban.intake.confirming.ProposedPlans;
import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisProposedPlans implements ProposedPlans {

    private final ProposalMapper mapper;

    MyBatisProposedPlans(ProposalMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public ProposedPlan get(ProposalId id) {
        return orMissing(mapper.byId(id), id);
    }

    @Override
    public Brief brief(ProposalId id) {
        Brief brief = mapper.brief(id);
        if (brief == null) {
            throw new Missing(id);
        }
        return brief;
    }

    @Override
    public ProposedPlan forChange(ProposalId id) {
        return orMissing(mapper.lock(id), id);
    }

    @Override
    public List<Listed> open(Collection<UnitId> offices) {
        return offices.isEmpty() ? List.of() : mapper.open(offices);
    }

    @Override
    public void add(ProposedPlan proposal) {
        mapper.insert(ProposalRow.of(proposal));
    }

    @Override
    public void save(ProposedPlan proposal) {
        orStale(mapper.update(ProposalRow.of(proposal)), proposal);
    }

    @Override
    public void remove(ProposedPlan proposal) {
        mapper.deleteCorrections(proposal.id());
        orStale(mapper.delete(ProposalRow.of(proposal)), proposal);
    }

    @Override
    public int countCorrections(ProposalId id) {
        return mapper.countCorrections(id);
    }

    @Override
    public Optional<Correction> latestCorrection(ProposalId id) {
        return Optional.ofNullable(mapper.latestCorrection(id)).map(CorrectionRow::correction);
    }

    @Override
    public void add(ProposalId id, Correction correction) {
        mapper.insertCorrection(CorrectionRow.of(id, correction));
    }

    @Override
    public void remove(ProposalId id, Correction correction) {
        mapper.deleteCorrection(id, correction.number());
    }

    private static ProposedPlan orMissing(@Nullable ProposalRow row, ProposalId id) {
        if (row == null) {
            throw new Missing(id);
        }
        return row.proposal();
    }

    private static void orStale(int rows, ProposedPlan proposal) {
        if (rows == 0) {
            throw new StaleAggregate(proposal.id());
        }
    }
}
