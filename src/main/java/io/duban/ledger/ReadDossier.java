package io.duban.ledger;

import io.duban.organization.FormerNames;
import io.duban.organization.Names;
import io.duban.organization.People;
import io.duban.plan.Plans;
import io.duban.report.ReportsOfTask;
import io.duban.report.YearReport;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.task.Demand;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.worklist.Desk;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything about one task at once. */
@Component
public class ReadDossier {

    private final ReadTask readTask;
    private final ReadMatters readMatters;
    private final Plans plans;
    private final ReportsOfTask reports;
    private final Desk desk;
    private final OpenSteps openSteps;
    private final FormerNames units;
    private final People people;

    ReadDossier(
            ReadTask readTask,
            ReadMatters readMatters,
            Plans plans,
            ReportsOfTask reports,
            Desk desk,
            OpenSteps openSteps,
            FormerNames units,
            People people) {
        this.readTask = readTask;
        this.readMatters = readMatters;
        this.plans = plans;
        this.reports = reports;
        this.desk = desk;
        this.openSteps = openSteps;
        this.units = units;
        this.people = people;
    }

    /** Throws {@link Missing} when there is no such task or the reader may not know of it. */
    @Transactional(readOnly = true)
    public TaskDossier of(TaskId id, Actor.Person reader) {
        Task task = readTask.readable(id, reader);
        Demand demand = readTask.demand(task);
        List<YearReport> years = reports.of(id, reader);
        TaskMatters matters = readMatters.of(task, reader);
        List<OpenStep> open = openSteps.of(id);
        Mentions mentions = new Mentions(task, matters, open, years);
        Names names = new Names(units.of(mentions.units()), people.names(mentions.people()));
        return new TaskDossier(
                task,
                plans.get(task.planId()),
                demand,
                readTask.light(id),
                open,
                desk.ofTask(id, reader),
                Standings.of(
                        task.parts().list(), matters.duties(), names.units().now()),
                years,
                IndicatorCourses.of(demand, years),
                matters,
                readTask.pictures(id, reader),
                names);
    }
}
