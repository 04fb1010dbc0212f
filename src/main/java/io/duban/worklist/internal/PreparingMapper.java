package io.duban.worklist.internal;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.work.OpenItem;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Who prepares an open step, in the database. */
@Mapper
interface PreparingMapper {

    @Nullable
    OpenItem lock(@Param("id") String id);

    List<OpenItem> lockWithOthers(@Param("id") String id);

    void begin(
            @Param("id") String id,
            @Param("by") PersonId by,
            @Param("words") String words,
            @Param("from") PersonId from);

    void handBack(@Param("id") String id, @Param("words") String words, @Param("by") PersonId by);

    void recall(@Param("id") String id);

    void left(@Param("by") PersonId by, @Param("stillIn") Collection<UnitId> stillIn);
}
