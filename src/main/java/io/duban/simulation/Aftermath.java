package io.duban.simulation;

import io.duban.shared.Visibility;
import io.duban.simulation.Finding.Kind;
import io.duban.supervision.Rectification;
import io.duban.supervision.Rectifications;
import io.duban.supervision.SupervisionOrders;
import io.duban.task.ChangeRequests;
import io.duban.task.Duties;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import io.duban.task.TaskStandings;
import io.duban.task.TaskState;
import io.duban.task.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds, when a simulation is over, each task against what is left of it. */
@Component
@SimulationOnly
class Aftermath {

    private static final int PAGE = 500;
    private static final Visibility ALL = new Visibility(true, Set.of(), Set.of());

    private final TaskStandings standings;
    private final Duties duties;
    private final Bound bound;
    private final Tasks tasks;
    private final EngineSight engine;
    private final Sentences sentences;
    private final Watch watch;

    Aftermath(
            TaskStandings standings,
            Duties duties,
            Bound bound,
            Tasks tasks,
            EngineSight engine,
            Sentences sentences,
            Watch watch) {
        this.standings = standings;
        this.duties = duties;
        this.bound = bound;
        this.tasks = tasks;
        this.engine = engine;
        this.sentences = sentences;
        this.watch = watch;
    }

    /** What runs beside the lives of tasks. */
    @Component
    @SimulationOnly
    record Bound(ChangeRequests changes, SupervisionOrders orders, Rectifications rectifications) {}

    /** How many tasks are in each state. */
    Map<TaskState, Long> states() {
        return tasks().stream()
                .collect(Collectors.groupingBy(TaskStanding::state, TreeMap::new, Collectors.counting()));
    }

    void look() {
        List<EngineSight.OpenTask> open = engine.openTasks();
        List<EngineSight.Running> running = engine.running();
        Set<UUID> busy = running.stream().map(EngineSight.Running::subject).collect(Collectors.toSet());
        Set<String> waiting = open.stream().map(EngineSight.OpenTask::id).collect(Collectors.toSet());
        watch.workList(open);
        for (TaskStanding task : tasks()) {
            sentences
                    .fault(task.id().value(), Sentences.Engine.of(task.id().value(), open, running))
                    .ifPresent(fault -> watch.found(Kind.SENTENCE, task.number() + " " + task.id(), fault));
            List<String> left = Stream.of(
                            forgotten(task.id(), waiting),
                            unrectified(task.id(), busy),
                            task.state().isEnded() ? left(task.id()) : lifeless(task.id(), busy))
                    .flatMap(what -> what)
                    .toList();
            if (!left.isEmpty()) {
                watch.found(Kind.LEFT, task.number() + " " + task.id(), String.join(", ", left));
            }
        }
    }

    private List<TaskStanding> tasks() {
        List<TaskStanding> all = new ArrayList<>();
        List<TaskStanding> page;
        @Nullable TaskId after = null;
        do {
            page = standings.page(null, after, PAGE);
            all.addAll(page);
            after = page.isEmpty() ? null : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
        return all;
    }

    /** Duties for which no step is open. */
    private Stream<String> forgotten(TaskId task, Set<String> waiting) {
        return duties.ofTask(task).stream()
                .filter(duty -> duty.doneAt() == null && duty.droppedAt() == null && !waiting.contains(duty.id()))
                .map(duty -> "duty " + duty.step().node());
    }

    /** Findings that nobody puts right, and a count of them that is wrong. What a look-back finds outlives its task. */
    private Stream<String> unrectified(TaskId task, Set<UUID> busy) {
        List<Rectification> open = bound.rectifications().ofTask(task, ALL).stream()
                .filter(one -> one.state().open())
                .toList();
        int counted = tasks.get(task).head().rectifications();
        return Stream.concat(
                open.stream().filter(one -> !busy.contains(one.id().value())).map(one -> "rectification " + one.id()),
                open.size() == counted ? Stream.of() : Stream.of("rectifications " + counted + " / " + open.size()));
    }

    private Stream<String> left(TaskId task) {
        return Stream.concat(
                bound.changes().ofTask(task).stream()
                        .filter(request -> request.state().open())
                        .map(request -> "change request " + request.matter()),
                bound.orders().ofTask(task, ALL).stream()
                        .filter(order -> order.state().open())
                        .map(order -> "order " + order.id()));
    }

    private static Stream<String> lifeless(TaskId task, Set<UUID> busy) {
        return busy.contains(task.value()) ? Stream.of() : Stream.of("no process");
    }
}
