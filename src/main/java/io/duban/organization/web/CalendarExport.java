package io.duban.organization.web;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.organization.CalendarDay;
import io.duban.organization.WorkingDays;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.CalendarYear;
import io.duban.shared.Slice;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The special days of a year as a file, which is read again as it is; for the page and for programs alike. */
@RestController
@Tag(name = "organization")
class CalendarExport {

    private static final List<Column<CalendarDay>> COLUMNS = List.of(
            new Column<>("organization.calendar.day", CalendarDay::day),
            new Column<>("organization.calendar.kind", CalendarExport::kind),
            new Column<>("organization.calendar.name", CalendarDay::name));

    private final WorkingDays workingDays;
    private final WriteList write;
    private final Clock clock;

    CalendarExport(WorkingDays workingDays, WriteList write, Clock clock) {
        this.workingDays = workingDays;
        this.write = write;
        this.clock = clock;
    }

    /** Of this year where none is named. */
    @GetMapping({"/organization/calendar/export", "/api/organization/calendar/export"})
    ResponseEntity<Resource> days(
            @RequestParam(required = false) @CalendarYear @Nullable Integer year,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        who.asAnywhere(ADMIN, AUDITOR);
        int asked = Objects.requireNonNullElseGet(
                year, () -> BusinessTime.today(clock).getYear());
        List<CalendarDay> days = workingDays.of(asked);
        return write.answer(
                new Listing<>("organization.tabs.calendar", COLUMNS, paging -> new Slice<>(days, null)), format);
    }

    /** In the words that are read from a file. */
    private static Object kind(CalendarDay day) {
        return new DefaultMessageSourceResolvable("organization.export." + (day.working() ? "working" : "off"));
    }
}
