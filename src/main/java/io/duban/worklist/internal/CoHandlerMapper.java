package io.duban.worklist.internal;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.work.CoHandler;
import io.duban.work.CoHandlers;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Whose opinion is asked for at open steps, in the database. */
@Mapper
interface CoHandlerMapper {

    List<CoHandler> of(@Param("item") String item);

    void insert(@Param("item") String item, @Param("person") PersonId person, @Param("asked") CoHandlers.Asked asked);

    void delete(@Param("item") String item, @Param("person") PersonId person);

    void give(
            @Param("item") String item,
            @Param("person") PersonId person,
            @Param("opinion") CoHandlers.GivenOpinion opinion);

    void count(@Param("item") String item);

    List<String> owedBy(@Param("person") PersonId person, @Param("stillIn") Collection<UnitId> stillIn);
}
