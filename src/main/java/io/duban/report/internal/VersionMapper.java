package io.duban.report.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface VersionMapper {

    /** Under the number after the last, with the files that are on the document now. */
    void insert(VersionRow row);

    void takeBack(@Param("document") UUID document, @Param("at") Instant at);

    List<VersionRow> ofDocument(UUID document);
}
