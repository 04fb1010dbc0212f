package io.duban.organization.web;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.organization.CalendarDay;
import io.duban.organization.SetWorkingDays;
import io.duban.organization.WorkingDays;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.CalendarYear;
import io.duban.shared.Lines;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working calendar of a year: what differs from Monday to Friday. */
@Controller
@RequestMapping("/organization/calendar")
class CalendarPages {

    record DayForm(
            @NotNull LocalDate day,

            @NotNull Boolean working,

            @NotBlank @Size(max = 100) String name,

            @Nullable Integer version) {}

    private final WorkingDays workingDays;
    private final SetWorkingDays setWorkingDays;
    private final Clock clock;

    CalendarPages(WorkingDays workingDays, SetWorkingDays setWorkingDays, Clock clock) {
        this.workingDays = workingDays;
        this.setWorkingDays = setWorkingDays;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam(required = false) @CalendarYear @Nullable Integer year, Actor.Person actor, Model model) {
        actor.asAnywhere(ADMIN, AUDITOR);
        int shown = year == null || year < 1900 || year > 2999
                ? BusinessTime.today(clock).getYear()
                : year;
        model.addAttribute("version", workingDays.version());
        model.addAttribute("year", shown);
        model.addAttribute("days", workingDays.of(shown));
        model.addAttribute("mayChange", actor.holdsAnywhere(ADMIN));
        return "organization/calendar";
    }

    @PostMapping("/days")
    String set(
            @Valid DayForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return show(form.day() == null ? null : form.day().getYear(), actor, model);
        }
        int seen = Objects.requireNonNullElse(form.version(), -1);
        setWorkingDays.set(List.of(new CalendarDay(form.day(), form.working(), form.name())), seen, actor);
        return done(
                form.day().getYear(),
                redirect,
                "done.organization.daySet",
                form.day().toString());
    }

    @PostMapping("/days/removal")
    String remove(
            @RequestParam LocalDate day, @RequestParam int version, Actor.Person actor, RedirectAttributes redirect) {
        setWorkingDays.remove(day, version, actor);
        return done(day.getYear(), redirect, "done.organization.dayRemoved", day.toString());
    }

    /** Writes nothing: shows what the pasted lines would change. */
    @PostMapping("/preview")
    String preview(@RequestParam @Lines String text, Actor.Person actor, Model model, HttpServletResponse response) {
        actor.asAnywhere(ADMIN);
        CalendarText read = CalendarText.read(text);
        if (!read.faults().isEmpty() || read.days().isEmpty()) {
            model.addAttribute("faults", read.faults());
            model.addAttribute("nothing", read.days().isEmpty());
            model.addAttribute("text", text);
            response.setStatus(422);
            return show(null, actor, model);
        }
        model.addAttribute("version", workingDays.version());
        model.addAttribute("effects", CalendarEffect.of(read.days(), workingDays));
        model.addAttribute("text", text);
        return "organization/calendar-preview";
    }

    /** The same for a file. */
    @PostMapping("/file")
    String previewFile(
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor.Person actor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        actor.asAnywhere(ADMIN);
        return preview(CalendarFile.text(file == null ? new byte[0] : file.getBytes()), actor, model, response);
    }

    @PostMapping("/import")
    String importAll(
            @RequestParam @Lines String text,
            @RequestParam int version,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CalendarText read = CalendarText.read(text);
        List<CalendarDay> days = read.days();
        if (!read.faults().isEmpty() || days.isEmpty()) {
            return preview(text, actor, model, response);
        }
        if (version != workingDays.version()) {
            // The lines are there to be confirmed again, beside what the other one set.
            model.addAttribute("passed", true);
            response.setStatus(409);
            return preview(text, actor, model, response);
        }
        setWorkingDays.set(days, version, actor);
        int year = days.get(0).day().getYear();
        return done(year, redirect, "done.organization.daysImported", String.valueOf(days.size()));
    }

    private static String done(int year, RedirectAttributes redirect, String key, String argument) {
        return DoneMessage.at("/organization/calendar?year=" + year, redirect, key, List.of(argument));
    }
}
