package io.duban.organization.internal;

import static java.util.stream.Collectors.toMap;

import io.duban.database.KeptSettings;
import io.duban.organization.CalendarDay;
import io.duban.organization.WorkingDays;
import io.duban.shared.StaleAggregate;
import io.duban.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MyBatisWorkingDays implements WorkingDays {

    private static final String ALL = "all";

    private final CalendarMapper mapper;
    private final KeptSettings<String, WorkingCalendar> kept;

    MyBatisWorkingDays(CalendarMapper mapper) {
        this.mapper = mapper;
        this.kept = new KeptSettings<>(all ->
                new WorkingCalendar(mapper.all().stream().collect(toMap(CalendarDay::day, CalendarDay::working))));
    }

    @Override
    public WorkingCalendar calendar() {
        return kept.get(ALL);
    }

    @Override
    public int version() {
        return mapper.version();
    }

    @Override
    public void changeFrom(int seen) {
        if (mapper.update(seen) == 0) {
            throw new StaleAggregate("calendar");
        }
    }

    @Override
    public List<CalendarDay> of(int year) {
        return mapper.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Override
    public void set(Collection<CalendarDay> days) {
        kept.changed();
        Batches.of(days).forEach(mapper::insertOrUpdate);
    }

    @Override
    public void remove(LocalDate day) {
        kept.changed();
        mapper.delete(day);
    }
}
