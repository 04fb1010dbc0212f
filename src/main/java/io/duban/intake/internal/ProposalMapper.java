package io.duban.intake.internal;

import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.ProposedPlans;
import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface ProposalMapper {

    @Nullable
    ProposalRow byId(ProposalId id);

    ProposedPlans.@Nullable Brief brief(ProposalId id);

    @Nullable
    ProposalRow lock(ProposalId id);

    List<ProposedPlans.Listed> open(Collection<UnitId> offices);

    void insert(ProposalRow row);

    int update(ProposalRow row);

    int delete(ProposalRow row);

    int countCorrections(ProposalId id);

    @Nullable
    CorrectionRow latestCorrection(ProposalId id);

    void insertCorrection(CorrectionRow row);

    void deleteCorrection(ProposalId id, int number);

    void deleteCorrections(ProposalId id);
}
