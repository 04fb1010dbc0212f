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
import io.duban.supervision.Light;
import io.duban.supervision.Lights;
import io.duban.supervision.OrderStep;
import io.duban.supervision.OverdueMatter;
import io.duban.supervision.RaiseFinding;
import io.duban.supervision.SupervisionOrder;
import io.duban.supervision.SupervisionOrders;
import io.duban.task.Duties;
import io.duban.task.Duty;
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
import org.springframework.stereotype.Component;

/** Puts the names of units, people and tasks beside orders and overdue matters. */
@Component
class OrderViews {

    private final SupervisionOrders orders;
    private final TaskStandings standings;
    private final Duties duties;
    private final Lights lights;
    private final FormerNames units;
    private final People people;
    private final Standing standing;
    private final Staffing staffing;

    OrderViews(
            SupervisionOrders orders,
            TaskStandings standings,
            Duties duties,
            Lights lights,
            FormerNames units,
            People people,
            Standing standing,
            Staffing staffing) {
        this.staffing = staffing;
        this.orders = orders;
        this.standings = standings;
        this.duties = duties;
        this.lights = lights;
        this.units = units;
        this.people = people;
        this.standing = standing;
    }

    /** In four statements, however many. */
    List<OrderLine> lines(List<SupervisionOrder> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Set<TaskId> ids = some.stream().map(SupervisionOrder::taskId).collect(toSet());
        Map<TaskId, TaskStanding> tasks =
                standings.of(ids).stream().collect(toMap(TaskStanding::id, Function.identity()));
        Map<TaskId, Light> colors = lights.of(ids);
        UnitNames names = units.of(some.stream().map(SupervisionOrder::unitId).collect(toSet()));
        return some.stream()
                .filter(order -> tasks.containsKey(order.taskId()))
                .map(order -> line(order, tasks, colors, names))
                .toList();
    }

    private static OrderLine line(
            SupervisionOrder order, Map<TaskId, TaskStanding> tasks, Map<TaskId, Light> colors, UnitNames names) {
        TaskStanding task = tasks.get(order.taskId());
        return new OrderLine(
                order,
                names.of(order.unitId(), order.course().settledAt()),
                task == null ? "" : task.number(),
                task == null ? "" : task.title(),
                colors.get(order.taskId()));
    }

    List<MatterLine> matters(List<OverdueMatter> some, Actor.Person reader) {
        if (some.isEmpty()) {
            return List.of();
        }
        UnitNames names =
                units.of(some.stream().map(matter -> matter.duty().unitId()).collect(toSet()));
        return some.stream()
                .map(matter -> new MatterLine(
                        matter,
                        names.of(matter.duty().unitId()),
                        reader.holds(
                                matter.task().officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD, Role.SUPERVISOR),
                        reader.holds(matter.task().officeUnitId(), Role.OFFICE_STAFF, Role.SUPERVISOR)))
                .toList();
    }

    OrderView view(SupervisionOrder order, Actor.Person reader) {
        UnitNames unitNames = units.of(Set.of(order.unitId(), order.officeUnitId()));
        TaskStanding task = standings.of(List.of(order.taskId())).stream()
                .findFirst()
                .orElseThrow(() -> new Missing(order.taskId()));
        Duty duty = order.dutyId() == null ? null : duties.find(order.dutyId()).orElse(null);
        OpenItem waiting = standing.orders().open(order).orElse(null);
        Step step = waiting == null ? null : standing.orders().step(waiting);
        Turns.Offer offer =
                waiting == null ? Turns.Offer.NONE : standing.orders().offer(order, waiting, reader);
        return new OrderView(
                order,
                task,
                lights.of(List.of(order.taskId())).get(order.taskId()),
                duty,
                unitNames.of(order.unitId(), order.course().settledAt()),
                unitNames.of(order.officeUnitId(), order.course().settledAt()),
                unitNames.of(order.unitId(), order.course().wordedAt()),
                steps(order),
                waiting,
                step,
                step == null ? null : standing.next(step, order, task),
                standing.shown().heading(step, offer.deciding(), "supervision.order.title"),
                offer.deciding(),
                offer.whyNot(),
                gaps(order, reader),
                order.state().isAnswered() && RaiseFinding.isRaisable(task, reader));
    }

    private List<StepLine> steps(SupervisionOrder order) {
        List<OrderStep> steps = orders.steps(order.id());
        Map<PersonId, String> names =
                people.names(steps.stream().map(OrderStep::doneBy).collect(toSet()));
        return steps.stream()
                .map(step -> new StepLine(step, names.getOrDefault(step.doneBy(), "")))
                .toList();
    }

    /**
     * Whom the unit lacks to answer an order that is to go out or is out, for the office that sends it; nobody else is
     * told.
     */
    private List<Staffing.Gap> gaps(SupervisionOrder order, Actor.Person reader) {
        return order.state().open()
                        && reader.holds(order.officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD, Role.SUPERVISOR)
                ? staffing.gapsInAnswering(order.unitId())
                : List.of();
    }

    /** The same before an order about this is proposed. */
    List<Staffing.Gap> gaps(OverdueMatter matter) {
        return staffing.gapsInAnswering(matter.duty().unitId());
    }
}
