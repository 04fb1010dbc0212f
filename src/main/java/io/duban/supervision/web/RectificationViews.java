package io.duban.supervision.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.duban.organization.FormerNames;
import io.duban.organization.People;
import io.duban.organization.UnitNames;
import io.duban.plan.Staffing;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.supervision.Lights;
import io.duban.supervision.OrderId;
import io.duban.supervision.ReadOrder;
import io.duban.supervision.Rectification;
import io.duban.supervision.RectificationStep;
import io.duban.supervision.Rectifications;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import io.duban.task.TaskStandings;
import io.duban.work.OpenItem;
import io.duban.work.Step;
import io.duban.work.Turns;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the names of units, people and tasks beside rectifications. */
@Component
class RectificationViews {

    private final Rectifications rectifications;
    private final Standing standing;
    private final ReadOrder orders;
    private final TaskStandings standings;
    private final Lights lights;
    private final FormerNames units;
    private final People people;
    private final Staffing staffing;

    RectificationViews(
            Rectifications rectifications,
            Standing standing,
            ReadOrder orders,
            TaskStandings standings,
            Lights lights,
            FormerNames units,
            People people,
            Staffing staffing) {
        this.rectifications = rectifications;
        this.standing = standing;
        this.orders = orders;
        this.standings = standings;
        this.lights = lights;
        this.units = units;
        this.people = people;
        this.staffing = staffing;
    }

    /** In two statements, however many. */
    List<RectificationLine> lines(List<Rectification> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Set<TaskId> ids = some.stream().map(Rectification::taskId).collect(toSet());
        Map<TaskId, TaskStanding> tasks =
                standings.of(ids).stream().collect(toMap(TaskStanding::id, Function.identity()));
        UnitNames names = units.of(some.stream().map(Rectification::unitId).collect(toSet()));
        return some.stream()
                .map(one -> line(one, tasks.get(one.taskId()), names))
                .toList();
    }

    private static RectificationLine line(Rectification one, @Nullable TaskStanding task, UnitNames names) {
        return new RectificationLine(
                one,
                names.of(one.unitId(), one.course().closedAt()),
                task == null ? "" : task.number(),
                task == null ? "" : task.title());
    }

    RectificationView view(Rectification one, Actor.Person reader) {
        List<RectificationStep> steps = rectifications.steps(one.id());
        Map<PersonId, String> names =
                people.names(steps.stream().map(RectificationStep::doneBy).collect(toSet()));
        UnitNames unitNames = units.of(Set.of(one.unitId(), one.officeUnitId()));
        OpenItem waiting = standing.rectifications().open(one).orElse(null);
        Step step = waiting == null ? null : standing.rectifications().step(waiting);
        TaskStanding task = task(one.taskId());
        Turns.Offer offer =
                waiting == null ? Turns.Offer.NONE : standing.rectifications().offer(one, waiting, reader);
        return new RectificationView(
                one,
                task,
                lights.of(List.of(one.taskId())).get(one.taskId()),
                order(one.finding().order(), reader),
                unitNames.of(one.unitId(), one.course().closedAt()),
                unitNames.of(one.officeUnitId(), one.course().closedAt()),
                steps.stream()
                        .map(taken -> new RectificationView.Line(taken, names.getOrDefault(taken.doneBy(), "")))
                        .toList(),
                waiting,
                step,
                step == null ? null : standing.next(step, one, task),
                standing.shown().heading(step, offer.deciding(), "rectification.title"),
                offer.deciding(),
                offer.whyNot(),
                gaps(one, reader));
    }

    private TaskStanding task(TaskId id) {
        return standings.of(List.of(id)).stream().findFirst().orElseThrow(() -> new Missing(id));
    }

    private @Nullable SupervisionOrder order(@Nullable OrderId id, Actor.Person reader) {
        return id != null && orders.isReadable(id, reader) ? orders.of(id, reader) : null;
    }

    private List<Staffing.Gap> gaps(Rectification one, Actor.Person reader) {
        return one.state().open()
                        && reader.holds(one.officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD, Role.SUPERVISOR)
                ? staffing.gapsInAnswering(one.unitId())
                : List.of();
    }
}
