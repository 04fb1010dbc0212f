package io.duban.intake.internal;

import io.duban.intake.confirming.ProposalId;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface LayoutMapper {

    @Nullable
    String byProposal(ProposalId id);

    void insert(ProposalId id, String layout);

    void delete(ProposalId id);
}
