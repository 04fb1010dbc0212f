package io.duban.task.web;

import io.duban.organization.FormerNames;
import io.duban.organization.People;
import io.duban.plan.Plans;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.task.Demands;
import io.duban.task.Objection;
import io.duban.task.Objections;
import io.duban.task.Part;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a page about one task shows; a task that may not be read is missing. */
@Component
class TaskViews {

    private final Tasks tasks;
    private final Plans plans;
    private final Demands demands;
    private final Objections objections;
    private final FormerNames units;
    private final People people;

    TaskViews(Tasks tasks, Plans plans, Demands demands, Objections objections, FormerNames units, People people) {
        this.tasks = tasks;
        this.plans = plans;
        this.demands = demands;
        this.objections = objections;
        this.units = units;
        this.people = people;
    }

    /** The task alone, when the reader may see it. */
    Task task(TaskId id, Actor.Person reader) {
        Task task = tasks.get(id);
        if (!task.isReadableBy(reader)) {
            throw new Missing(id);
        }
        return task;
    }

    @Transactional(readOnly = true)
    public TaskView of(TaskId id, Actor.Person reader) {
        Task task = task(id, reader);
        List<Objection> said = objections.ofTask(id);
        return new TaskView(
                task,
                plans.get(task.planId()),
                demands.of(task),
                said,
                units.of(units(task)),
                people.names(people(task, said)));
    }

    private static Set<UnitId> units(Task task) {
        return Stream.concat(
                        Stream.of(task.officeUnitId()),
                        task.parts().list().stream().map(Part::unit))
                .collect(Collectors.toSet());
    }

    private static Set<PersonId> people(Task task, List<Objection> said) {
        return Stream.concat(
                        task.parts().list().stream().flatMap(part -> Stream.ofNullable(part.signedBy())),
                        said.stream()
                                .flatMap(one ->
                                        Stream.concat(Stream.of(one.raisedBy()), Stream.ofNullable(one.answeredBy()))))
                .collect(Collectors.toSet());
    }
}
