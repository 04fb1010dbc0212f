package io.duban.organization.internal;

import io.duban.organization.Involvement;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface InvolvementMapper {

    /** Of the same involvement noted twice the later stays. */
    void note(@Param("rows") List<InvolvementRow> rows);

    List<Involvement> of(@Param("matter") UUID matter, @Param("acts") Collection<String> acts);
}
