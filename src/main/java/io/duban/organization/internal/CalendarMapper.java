package io.duban.organization.internal;

import io.duban.organization.CalendarDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface CalendarMapper {

    int version();

    int update(int seen);

    List<CalendarDay> all();

    List<CalendarDay> between(LocalDate from, LocalDate until);

    void insertOrUpdate(Collection<CalendarDay> days);

    void delete(LocalDate day);
}
