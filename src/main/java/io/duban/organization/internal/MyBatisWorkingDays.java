package io.duban.organization.internal;

import static java.util.stream.Collectors.toMap;

import io.duban.organization.CalendarDay;
import io.duban.organization.WorkingDays;
import io.duban.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MyBatisWorkingDays implements WorkingDays {

    private final CalendarMapper mapper;

    MyBatisWorkingDays(CalendarMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public WorkingCalendar calendar() {
        return new WorkingCalendar(mapper.all().stream().collect(toMap(CalendarDay::day, CalendarDay::working)));
    }

    @Override
    public List<CalendarDay> of(int year) {
        return mapper.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Override
    public void set(Collection<CalendarDay> days) {
        Batches.of(days).forEach(mapper::insertOrUpdate);
    }

    @Override
    public void remove(LocalDate day) {
        mapper.delete(day);
    }
}
