package io.duban.organization.web;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.organization.CalendarDay;
import io.duban.organization.SetWorkingDays;
import io.duban.organization.WorkingDays;
import io.duban.shared.Actor;
import io.duban.shared.CalendarYear;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The working calendar as JSON: the days that differ from Monday to Friday. */
@RestController
@RequestMapping("/api/organization/calendar")
@Tag(name = "organization")
class CalendarApi {

    record DayJson(
            @NotNull LocalDate day,
            @NotNull Boolean working,
            @NotBlank @Size(max = 100) String name) {}

    record DaysJson(@NotEmpty List<@Valid DayJson> days) {}

    private final WorkingDays workingDays;
    private final SetWorkingDays setWorkingDays;

    CalendarApi(WorkingDays workingDays, SetWorkingDays setWorkingDays) {
        this.workingDays = workingDays;
        this.setWorkingDays = setWorkingDays;
    }

    @GetMapping
    List<SpecialDayJson> of(@RequestParam @CalendarYear int year, Actor.Person actor) {
        actor.asAnywhere(ADMIN, AUDITOR);
        return workingDays.of(year).stream().map(SpecialDayJson::of).toList();
    }

    /** Writes these days over what was said about them before; answers with all days of their years. */
    @PutMapping
    List<SpecialDayJson> set(@Valid @RequestBody DaysJson body, Actor.Person actor) throws BindException {
        refuseTwice(body);
        List<CalendarDay> days = body.days().stream()
                .map(day -> new CalendarDay(day.day(), day.working(), day.name()))
                .toList();
        setWorkingDays.set(days, actor);
        return days.stream()
                .map(day -> day.day().getYear())
                .distinct()
                .sorted()
                .flatMap(year -> workingDays.of(year).stream())
                .map(SpecialDayJson::of)
                .toList();
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
    void remove(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, Actor.Person actor) {
        setWorkingDays.remove(day, actor);
    }
}
