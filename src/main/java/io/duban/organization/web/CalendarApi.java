package io.duban.organization.web;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.organization.CalendarDay;
import io.duban.organization.CalendarRefusal;
import io.duban.organization.SetWorkingDays;
import io.duban.organization.WorkingDays;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.CalendarYear;
import io.duban.shared.SeenVersion;
import io.duban.shared.VersionOf;
import io.duban.shared.Versioned;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The working calendar as JSON: the days that differ from Monday to Friday. */
@RestController
@RequestMapping("/api/organization/calendar")
@Tag(name = "organization")
class CalendarApi {

    record DayJson(
            @NotNull LocalDate day,
            @NotNull Boolean working,
            @NotBlank @Size(max = 100) String name) {}

    /** {@code version} is the calendar's that was read; If-Match does as well. */
    record DaysJson(
            @NotEmpty List<@Valid DayJson> days, @Nullable Integer version) {}

    /** Special days in order; the version is that of the whole calendar, all years together. */
    record CalendarJson(List<SpecialDayJson> days, int version) implements Versioned {

        @Override
        public int inVersion() {
            return version;
        }
    }

    /** A line of a file that cannot be read; lines count from 1. */
    record FaultJson(int line, String text) {}

    /** A day that would be set, and what holds for it now; {@code before} null: the weekly rule. */
    record EffectJson(SpecialDayJson day, @Nullable SpecialDayJson before) {}

    /** What a file says: {@code effects} may be sent on as days, with the version, as long as there are no faults. */
    record PreviewJson(List<FaultJson> faults, List<EffectJson> effects, int version) {}

    /** How many days were set that differed from before. */
    record TakenJson(int days) {}

    private final WorkingDays workingDays;
    private final SetWorkingDays setWorkingDays;
    private final Clock clock;

    CalendarApi(WorkingDays workingDays, SetWorkingDays setWorkingDays, Clock clock) {
        this.workingDays = workingDays;
        this.setWorkingDays = setWorkingDays;
        this.clock = clock;
    }

    /** Without a year: this one. */
    @GetMapping
    @VersionOf(VersionOf.Thing.CALENDAR)
    CalendarJson of(@RequestParam(required = false) @CalendarYear @Nullable Integer year, Actor.Person actor) {
        actor.asAnywhere(ADMIN, AUDITOR);
        return json(Stream.of(year == null ? BusinessTime.today(clock).getYear() : year));
    }

    /** Writes these days over what was said about them before; answers with all days of their years. */
    @PutMapping
    CalendarJson set(@Valid @RequestBody DaysJson body, SeenVersion seen, Actor.Person actor) throws BindException {
        refuseTwice(body);
        List<CalendarDay> days = body.days().stream()
                .map(day -> new CalendarDay(day.day(), day.working(), day.name()))
                .toList();
        setWorkingDays.set(days, seen.or(body.version()), actor);
        return json(days.stream().map(day -> day.day().getYear()).distinct().sorted());
    }

    /** The version is read first: whoever changes something in between is not written over. */
    private CalendarJson json(Stream<Integer> years) {
        int version = workingDays.version();
        return new CalendarJson(
                years.flatMap(year -> workingDays.of(year).stream())
                        .map(SpecialDayJson::of)
                        .toList(),
                version);
    }

    /** Writes nothing: a workbook, text or CSV file with a line for each day or stretch of days. */
    @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    PreviewJson preview(@RequestParam MultipartFile file, Actor.Person actor) throws IOException {
        actor.asAnywhere(ADMIN);
        int version = workingDays.version();
        CalendarText read = CalendarText.read(CalendarFile.text(file.getBytes()));
        return new PreviewJson(
                read.faults().stream()
                        .map(fault -> new FaultJson(fault.line(), fault.text()))
                        .toList(),
                CalendarEffect.of(read.days(), workingDays).stream()
                        .map(CalendarApi::json)
                        .toList(),
                version);
    }

    /** Takes in such a file: all of its days, or none where a line cannot be read. */
    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    TakenJson take(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable Integer version,
            SeenVersion seen,
            Actor.Person actor)
            throws IOException, BindException {
        actor.asAnywhere(ADMIN);
        CalendarText read = CalendarText.read(CalendarFile.text(file.getBytes()));
        BindException errors = new BindException(read, "calendarText");
        read.faults().forEach(fault -> refuse("file", "organization.invalid.calendarLine", errors, fault));
        if (read.faults().isEmpty() && read.days().isEmpty()) {
            throw new CalendarRefusal.NoCalendarFile();
        }
        if (errors.hasErrors()) {
            throw errors;
        }
        long changed = CalendarEffect.of(read.days(), workingDays).stream()
                .filter(effect -> !effect.day().equals(effect.before()))
                .count();
        setWorkingDays.set(read.days(), seen.or(version), actor);
        return new TakenJson((int) changed);
    }

    private static void refuse(String field, String key, BindException errors, CalendarText.Fault fault) {
        Object[] arguments = {fault.line(), fault.text()};
        errors.addError(new FieldError("calendarText", field, null, false, new String[] {key}, arguments, key));
    }

    private static EffectJson json(CalendarEffect effect) {
        CalendarDay before = effect.before();
        return new EffectJson(SpecialDayJson.of(effect.day()), before == null ? null : SpecialDayJson.of(before));
    }

    private static void refuseTwice(DaysJson body) throws BindException {
        BindException errors = new BindException(body, "daysJson");
        Set<LocalDate> seen = new HashSet<>();
        for (int place = 0; place < body.days().size(); place++) {
            if (!seen.add(body.days().get(place).day())) {
                String[] key = {"organization.invalid.dayTwice"};
                String field = "days[" + place + "].day";
                errors.addError(new FieldError("daysJson", field, null, false, key, null, key[0]));
            }
        }
        if (errors.hasErrors()) {
            throw errors;
        }
    }

    @DeleteMapping("/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(required = false) @Nullable Integer version,
            SeenVersion seen,
            Actor.Person actor) {
        setWorkingDays.remove(day, seen.or(version), actor);
    }
}
