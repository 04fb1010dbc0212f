package io.duban.report.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import io.duban.organization.FormerNames;
import io.duban.organization.Names;
import io.duban.organization.People;
import io.duban.plan.Plans;
import io.duban.report.Measures;
import io.duban.report.Report;
import io.duban.report.ReportsOfTask;
import io.duban.report.TaskYear;
import io.duban.report.YearReport;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.Part;
import io.duban.task.ReportDue;
import io.duban.task.SigningState;
import io.duban.task.Task;
import io.duban.task.Tasks;
import io.duban.work.Block;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a page about one year of a task shows; a task that may not be read is missing. */
@Component
class YearViews {

    private final Tasks tasks;
    private final Duties duties;
    private final Plans plans;
    private final ReportsOfTask reports;
    private final Measures measures;
    private final FormerNames units;
    private final People people;
    private final Clock clock;

    YearViews(
            Tasks tasks,
            Duties duties,
            Plans plans,
            ReportsOfTask reports,
            Measures measures,
            FormerNames units,
            People people,
            Clock clock) {
        this.tasks = tasks;
        this.duties = duties;
        this.plans = plans;
        this.reports = reports;
        this.measures = measures;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    YearView of(TaskYear of, Actor.Person reader) {
        List<YearReport> years = reports.of(of.task(), reader);
        Task task = tasks.get(of.task());
        YearReport now = year(years, of.year());
        Names names = names(task, now);
        return new YearView(
                task,
                measures.item(task, of.year(), reportsIn(years)),
                now,
                years.stream()
                        .filter(one -> one.year() == of.year() - 1)
                        .findFirst()
                        .orElse(null),
                measures.of(task, of.year(), reportsIn(years)),
                parts(task, now, names, reader),
                names,
                reader,
                originally(task, of.year()));
    }

    /** When the running year's report was due before it was extended; null where it was not. */
    private @Nullable LocalDate originally(Task task, int year) {
        return task.term().reportDueOn() == null || !Integer.valueOf(year).equals(task.year())
                ? null
                : new ReportDue(task, plans.calendar(task.planId())).before(Block.CONSOLIDATE);
    }

    /** Who of those who look after the task is asked next. */
    List<PersonName> next(Task task, Role role) {
        return people.holding(
                task.officeUnitId(), task.oversight().overseers(role).get(0));
    }

    private static YearReport year(List<YearReport> years, int year) {
        return years.stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseGet(() -> new YearReport(year, null, null, List.of(), List.of(), Map.of()));
    }

    private static List<Report> reportsIn(List<YearReport> years) {
        return years.stream()
                .map(YearReport::whole)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private List<PartLine> parts(Task task, YearReport now, Names names, Actor.Person reader) {
        List<Duty> owed = duties.ofTask(task.id());
        return task.parts().list().stream()
                .filter(part -> part.state() != SigningState.RELEASED)
                .sorted(comparing(Part::responsibility))
                .map(part -> line(part, now, names, reader))
                .map(line -> line.owing(duty(owed, now.year(), line.unit())))
                .toList();
    }

    private PartLine line(Part part, YearReport now, Names names, Actor.Person reader) {
        Report report = now.part(part.unit()).orElse(null);
        return new PartLine(
                part.unit(),
                names.unit(part.unit(), report == null ? null : report.course().handedInAt()),
                part.responsibility(),
                report,
                report != null && report.textReadableBy(reader),
                report == null ? List.of() : now.evidenceOf(report.id()),
                null,
                BusinessTime.today(clock));
    }

    private static @Nullable Duty duty(List<Duty> owed, int year, UnitId unit) {
        return owed.stream()
                .filter(duty -> duty.block() == Block.WRITE_REPORT && duty.droppedAt() == null)
                .filter(duty -> Integer.valueOf(year).equals(duty.year())
                        && duty.unitId().equals(unit))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private Names names(Task task, YearReport now) {
        Set<UnitId> unitIds =
                new HashSet<>(task.parts().list().stream().map(Part::unit).collect(toSet()));
        unitIds.add(task.officeUnitId());
        unitIds.add(task.leadUnitId());
        Set<PersonId> personIds = new HashSet<>();
        now.reviews().forEach(review -> personIds.add(review.decidedBy()));
        Stream.concat(Stream.ofNullable(now.whole()), now.parts().stream())
                .flatMap(report -> Stream.of(
                                report.written().by(), report.course().submittedBy())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull))
                .forEach(personIds::add);
        if (now.plan() != null && now.plan().written().by() != null) {
            personIds.add(now.plan().written().by());
        }
        return new Names(units.of(unitIds), people.names(personIds));
    }
}
