package io.duban.ledger;

import io.duban.organization.People;
import io.duban.organization.Units;
import io.duban.plan.Indicator;
import io.duban.plan.Plans;
import io.duban.report.ReportsOfTask;
import io.duban.report.YearReport;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.Subject;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import io.duban.supervision.LightChange;
import io.duban.supervision.Lights;
import io.duban.supervision.Reminders;
import io.duban.supervision.SupervisionOrders;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.Objections;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.worklist.Desk;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything about one task. A task that the reader may not see does not exist for it. */
@Component
public class ReadTask {

    private static final int CHANGES = 200;

    private final Tasks tasks;
    private final Plans plans;
    private final Duties duties;
    private final Objections objections;
    private final ReportsOfTask reports;
    private final Lights lights;
    private final SupervisionOrders orders;
    private final Reminders reminders;
    private final Desk desk;
    private final OpenSteps openSteps;
    private final ObjectProvider<ProcessPictures> pictures;
    private final Units units;
    private final People people;

    ReadTask(
            Tasks tasks,
            Plans plans,
            Duties duties,
            Objections objections,
            ReportsOfTask reports,
            Lights lights,
            SupervisionOrders orders,
            Reminders reminders,
            Desk desk,
            OpenSteps openSteps,
            ObjectProvider<ProcessPictures> pictures,
            Units units,
            People people) {
        this.tasks = tasks;
        this.plans = plans;
        this.duties = duties;
        this.objections = objections;
        this.reports = reports;
        this.lights = lights;
        this.orders = orders;
        this.reminders = reminders;
        this.desk = desk;
        this.openSteps = openSteps;
        this.pictures = pictures;
        this.units = units;
        this.people = people;
    }

    /** Throws {@link Missing} when there is no such task or the reader may not know of it. */
    public Task readable(TaskId id, Actor.Person reader) {
        Task task = tasks.get(id);
        if (!task.isReadableBy(reader)) {
            throw new Missing(id);
        }
        return task;
    }

    /** The subject under which the journal keeps a task that the reader may see. */
    public Subject journalled(TaskId id, Actor.Person reader) {
        return Subject.of(Subject.Kind.TASK, readable(id, reader).id());
    }

    /** The drawn processes of a task that the reader may see, in the language of the request. */
    public List<ProcessPictures.Picture> pictures(TaskId id, Actor.Person reader) {
        return drawn(readable(id, reader).id());
    }

    /** How the light of a task that the reader may see changed, the newest change first. */
    public List<LightChange> lightChanges(TaskId id, Actor.Person reader) {
        return lights.changes(readable(id, reader).id(), CHANGES);
    }

    @Transactional(readOnly = true)
    public TaskDossier dossier(TaskId id, Actor.Person reader) {
        Task task = readable(id, reader);
        List<Indicator> indicators =
                plans.indicators(List.of(task.planItemId())).getOrDefault(task.planItemId(), List.of());
        List<YearReport> years = reports.of(id, reader);
        List<Duty> owed = duties.ofTask(id);
        TaskDossier nameless = new TaskDossier(
                task,
                plans.get(task.planId()),
                plans.item(task.planItemId()),
                indicators,
                lights.of(List.of(id)).get(id),
                openSteps.of(id),
                desk.ofTask(id, reader),
                List.of(),
                years,
                Courses.of(indicators, years),
                objections.ofTask(id),
                orders.ofTask(id, Visibility.of(reader)),
                reminders.ofTask(id),
                owed,
                drawn(id),
                Map.of(),
                Map.of());
        return named(nameless);
    }

    private List<ProcessPictures.Picture> drawn(TaskId id) {
        ProcessPictures drawings = pictures.getIfAvailable();
        return drawings == null ? List.of() : drawings.of(id.toString(), LocaleContextHolder.getLocale());
    }

    private TaskDossier named(TaskDossier read) {
        Map<UnitId, String> unitNames = units.names(Mentions.units(read));
        return new TaskDossier(
                read.task(),
                read.plan(),
                read.item(),
                read.indicators(),
                read.light(),
                read.open(),
                read.actions(),
                Standings.of(read.task().parts(), read.duties(), unitNames),
                read.years(),
                read.courses(),
                read.objections(),
                read.orders(),
                read.reminders(),
                read.duties(),
                read.pictures(),
                unitNames,
                people.names(Mentions.people(read)));
    }
}
