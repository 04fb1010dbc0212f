package io.duban.organization.internal;

import io.duban.organization.ProgramToken;
import io.duban.organization.ProgramTokenId;
import io.duban.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface ProgramTokenMapper {

    @Nullable
    PersonId lock(PersonId owner);

    List<ProgramToken> of(PersonId owner);

    @Nullable
    ProgramToken byId(ProgramTokenId id, PersonId owner);

    @Nullable
    ProgramToken byDigest(String digest);

    void insert(ProgramToken token, String digest);

    int revoke(ProgramTokenId id, int version, Instant at);

    void used(ProgramTokenId id, LocalDate on);
}
