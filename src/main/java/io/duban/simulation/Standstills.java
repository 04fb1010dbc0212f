package io.duban.simulation;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Role;
import io.duban.task.Halt;
import io.duban.task.HaltText;
import io.duban.task.Halts;
import io.duban.task.Origin;
import io.duban.task.ResumeTask;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.task.Tasks;
import io.duban.task.TerminateTask;
import io.duban.worklist.WorkItem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which tasks stand still, and how it ends: after some days, or after years, they go on; a few are terminated. */
@Component
@SimulationOnly
class Standstills {

    private static final LocalTime DECIDED = LocalTime.of(16, 20);
    private static final int TERMINATED = 8;

    /** Of ten standstills: up to which it is a matter of days, and up to which of months. */
    private static final int DAYS = 5;

    private static final int MONTHS = 8;
    private static final int LONGEST_OF_DAYS = 40;
    private static final int LONGEST_OF_MONTHS = 300;
    private static final int LONGEST_OF_YEARS = 1100;

    private final Tasks tasks;
    private final Halts halts;
    private final ResumeTask resume;
    private final TerminateTask terminate;
    private final Overseers overseers;
    private @Nullable Map<TaskId, Task> known;

    Standstills(Tasks tasks, Halts halts, ResumeTask resume, TerminateTask terminate, Overseers overseers) {
        this.tasks = tasks;
        this.halts = halts;
        this.resume = resume;
        this.terminate = terminate;
        this.overseers = overseers;
    }

    /** Those of the tasks with an open step; read anew after something was halted or went on. */
    Map<TaskId, Task> among(Collection<WorkItem> open) {
        if (known == null) {
            known = tasks
                    .of(open.stream()
                            .map(WorkItem::taskId)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList())
                    .stream()
                    .filter(task -> task.state() == TaskState.SUSPENDED)
                    .collect(Collectors.toMap(Task::id, Function.identity()));
        }
        return known;
    }

    /** Something is about to be halted, or to go on. */
    void changing() {
        known = null;
    }

    /** How the standstill of those ends that were suspended themselves, and not below one that stands still. */
    Stream<Event> ends(Order order, LocalDate today, Map<TaskId, Task> still) {
        return still.values().stream().flatMap(task -> halts.ofTask(task.id()).stream()
                .filter(halt -> halt.lasts() && halt.with() == null && !isBelowOne(task))
                .flatMap(halt -> end(order, today, task, halt).stream()));
    }

    private boolean isBelowOne(Task task) {
        Origin origin = task.oversight().origin();
        return origin != null && tasks.get(origin.parent()).state() == TaskState.SUSPENDED;
    }

    private Optional<Event> end(Order order, LocalDate today, Task task, Halt halt) {
        String key = "standstill|" + task.number() + "|" + halt.at();
        Chance chance = Chance.of(order.seed()).about(key);
        if (today.isBefore(halt.since().plusDays(length(chance)))) {
            return Optional.empty();
        }
        return Optional.of(
                new Event(today.atTime(DECIDED).atZone(BusinessTime.ZONE).toInstant(), key, true, () -> {
                    changing();
                    Actor.Person head = overseers.of(task, Role.OFFICE_HEAD).orElseThrow();
                    if (chance.in(TERMINATED, "terminated")) {
                        terminate.terminate(task.id(), new HaltText("条件不再具备。", "专题会议纪要第12号"), head);
                    } else {
                        resume.resume(task.id(), new HaltText("用地指标已落实。", "专题会议纪要第9号"), head);
                    }
                    return true;
                }));
    }

    /** In days. */
    private static int length(Chance chance) {
        int kind = chance.below(10, "how long");
        int longest = kind < DAYS ? LONGEST_OF_DAYS : kind < MONTHS ? LONGEST_OF_MONTHS : LONGEST_OF_YEARS;
        return 1 + chance.below(longest, "length");
    }
}
