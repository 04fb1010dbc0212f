package io.duban.intake.internal;

import io.duban.intake.confirming.ProposalId;
import io.duban.shared.PersonName;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface OnlookerMapper {

    void put(ProposalId proposal, PersonName who, Instant at);

    List<PersonName> since(ProposalId proposal, Instant instant);

    void delete(ProposalId proposal);
}
