package io.duban.supervision;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.PageKey;
import io.duban.shared.Role;
import io.duban.shared.Slice;
import io.duban.shared.UnitId;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.OverdueScope;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import io.duban.task.TaskStandings;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ladder of what is overdue in the plans of an office: what was sent about each matter and which rung comes next.
 */
@Component
public class Ladder {

    private final Duties duties;
    private final TaskStandings standings;
    private final Reminders reminders;
    private final SupervisionOrders orders;
    private final Lights lights;
    private final Clock clock;

    Ladder(
            Duties duties,
            TaskStandings standings,
            Reminders reminders,
            SupervisionOrders orders,
            Lights lights,
            Clock clock) {
        this.duties = duties;
        this.standings = standings;
        this.reminders = reminders;
        this.orders = orders;
        this.lights = lights;
        this.clock = clock;
    }

    /** Whether there is a ladder for this reader: office people and auditors. */
    public static boolean isFor(Actor.Person reader) {
        return reader.holdsAnywhere(Role.AUDITOR) || !offices(reader).isEmpty();
    }

    /** A page of what is overdue, the oldest first; {@code after} is the id of the last duty seen. */
    @Transactional(readOnly = true)
    public Slice<OverdueMatter> page(LadderFilter filter, @Nullable String after, int size, Actor.Person reader) {
        if (!isFor(reader)) {
            throw new NotPermitted();
        }
        Set<UnitId> offices = reader.holdsAnywhere(Role.AUDITOR) ? null : offices(reader);
        Duty last = after == null ? null : duties.find(after).orElseThrow(PageKey::unknown);
        List<Duty> page = standings.overdue(
                new OverdueScope(offices, filter.task(), filter.unit()), BusinessTime.today(clock), last, size + 1);
        return Slice.of(matters(page), size, matter -> matter.duty().id());
    }

    /** One matter, also one that is not overdue yet. */
    @Transactional(readOnly = true)
    public OverdueMatter of(String dutyId, Actor.Person reader) {
        Duty duty = duties.find(dutyId).orElseThrow(() -> new Missing(dutyId));
        OverdueMatter matter = matters(List.of(duty)).get(0);
        if (!isClimbedBy(reader, matter.task())) {
            throw new Missing(dutyId);
        }
        return matter;
    }

    private List<OverdueMatter> matters(List<Duty> page) {
        List<String> ids = page.stream().map(Duty::id).toList();
        Set<TaskId> taskIds = page.stream().map(Duty::taskId).collect(toSet());
        Map<TaskId, TaskStanding> tasks =
                standings.of(taskIds).stream().collect(toMap(TaskStanding::id, Function.identity()));
        Map<TaskId, Light> colors = lights.of(taskIds);
        Map<String, List<Reminder>> sent = reminders.ofDuties(ids);
        Map<String, List<SupervisionOrder>> ordered =
                orders.ofDuties(ids).stream().collect(groupingBy(order -> String.valueOf(order.dutyId())));
        Map<OrderId, Rung> answered = orders.rungs(page.stream()
                .filter(Ladder::answersOrder)
                .map(duty -> new OrderId(duty.subject()))
                .toList());
        return page.stream()
                .map(duty -> matter(
                        duty,
                        requireNonNull(tasks.get(duty.taskId())),
                        colors.get(duty.taskId()),
                        new Sent(
                                sent.getOrDefault(duty.id(), List.of()),
                                ordered.getOrDefault(duty.id(), List.of()),
                                Optional.ofNullable(answered.get(new OrderId(duty.subject()))))))
                .toList();
    }

    /**
     * The rung that comes next about each thing that is owed on a task itself, by its id, judged by what was sent about
     * it; none for readers who have no ladder of the task's office.
     */
    public static Map<String, Rung> next(
            TaskStanding task,
            List<Duty> duties,
            List<Reminder> reminders,
            List<SupervisionOrder> orders,
            Actor.Person reader) {
        if (!isClimbedBy(reader, task)) {
            return Map.of();
        }
        Map<String, Rung> next = new HashMap<>();
        duties.stream().filter(duty -> !answersOrder(duty)).forEach(duty -> {
            Sent sent = new Sent(
                    reminders.stream()
                            .filter(one -> duty.id().equals(one.dutyId()))
                            .toList(),
                    orders.stream()
                            .filter(one -> duty.id().equals(one.dutyId()))
                            .toList(),
                    Optional.empty());
            suggested(duty, task, sent).ifPresent(rung -> next.put(duty.id(), rung));
        });
        return next;
    }

    private static boolean isClimbedBy(Actor.Person reader, TaskStanding task) {
        return reader.holdsAnywhere(Role.AUDITOR) || offices(reader).contains(task.officeUnitId());
    }

    private static Optional<Rung> suggested(Duty duty, TaskStanding task, Sent sent) {
        // An order to the office itself would wait for people it does not have.
        boolean own = duty.unitId().equals(task.officeUnitId());
        return Suggestion.next(sent.reminders(), sent.orders(), sent.answers())
                .filter(rung -> !own || rung == Rung.REMINDER)
                .filter(rung -> !task.isFrozen(duty));
    }

    private static OverdueMatter matter(Duty duty, TaskStanding task, @Nullable Light light, Sent sent) {
        return new OverdueMatter(duty, task, light, sent.reminders(), sent.orders(), suggested(duty, task, sent));
    }

    private record Sent(List<Reminder> reminders, List<SupervisionOrder> orders, Optional<Rung> answers) {}

    private static boolean answersOrder(Duty duty) {
        return !duty.subject().equals(duty.taskId().value());
    }

    private static Set<UnitId> offices(Actor.Person reader) {
        return reader.unitsWith(Role.OFFICE_STAFF, Role.OFFICE_HEAD, Role.SUPERVISOR, Role.GROUP_LEADER);
    }
}
