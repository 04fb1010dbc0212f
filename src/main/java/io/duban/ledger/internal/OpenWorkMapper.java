package io.duban.ledger.internal;

import io.duban.ledger.OpenWork;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OpenWorkMapper {

    List<OpenWork> byPlanAndUnit(@Param("today") LocalDate today);
}
