package io.duban.organization.internal;

import io.duban.organization.Involvement;
import io.duban.shared.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface InvolvementMapper {

    void note(
            @Param("matter") UUID matter,
            @Param("persons") Collection<PersonId> persons,
            @Param("act") String act,
            @Param("doneBy") PersonId doneBy,
            @Param("at") Instant at);

    List<Involvement> of(@Param("matter") UUID matter, @Param("acts") Collection<String> acts);
}
