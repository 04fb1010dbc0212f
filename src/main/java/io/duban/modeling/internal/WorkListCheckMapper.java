package io.duban.modeling.internal;

import io.duban.modeling.WorkListCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface WorkListCheckMapper {

    int begin(@Param("day") LocalDate day, @Param("now") Instant now);

    void end(WorkListCheck check);

    List<WorkListCheck> latest(@Param("most") int most);
}
