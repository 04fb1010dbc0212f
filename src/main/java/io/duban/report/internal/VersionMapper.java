package io.duban.report.internal;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface VersionMapper {

    /** Under the number after the last, with the files that are on the document now. */
    void insert(VersionRow row);

    List<VersionRow> ofDocument(UUID document);
}
