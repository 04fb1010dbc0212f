package io.duban.simulation;

import io.duban.demo.DemoClock;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens next on a day. */
@Component
@SimulationOnly
class Events {

    private static final int PAGE = 1000;

    private final WorkItems workItems;
    private final Agenda agenda;
    private final Matter matter;
    private final Doers doers;
    private final Occasions occasions;
    private final Standstills standstills;
    private final Dated dated;
    private final DemoClock clock;

    Events(
            WorkItems workItems,
            Agenda agenda,
            Matter matter,
            Doers doers,
            Occasions occasions,
            Standstills standstills,
            Dated dated,
            DemoClock clock) {
        this.workItems = workItems;
        this.agenda = agenda;
        this.matter = matter;
        this.doers = doers;
        this.occasions = occasions;
        this.standstills = standstills;
        this.dated = dated;
        this.clock = clock;
    }

    /** On other days nobody does anything. */
    boolean isWorkingDay(LocalDate day) {
        return agenda.isWorkingDay(day);
    }

    /** The next one that was not tried today; null when the day is over. */
    @Nullable
    Event next(Order order, LocalDate today, Set<String> tried) {
        Instant now = clock.instant();
        List<WorkItem> open = open();
        Map<TaskId, Task> still = standstills.among(open);
        Stream<Event> steps = open.stream()
                .filter(item -> item.taskId() == null || !still.containsKey(item.taskId()))
                .flatMap(item -> Stream.concat(step(order, today, item), occasions.of(order, today, item)));
        return Stream.of(steps, standstills.ends(order, today, still), dated.on(today))
                .flatMap(events -> events)
                .filter(event -> !event.at().isBefore(now) && !tried.contains(event.key()))
                .min(Comparator.comparing(Event::at).thenComparing(Event::key))
                .orElse(null);
    }

    private Stream<Event> step(Order order, LocalDate today, WorkItem item) {
        String key = matter.key(item);
        return agenda
                .on(today, item, order.seed())
                .filter(at -> !occasions.isHeldUp(key))
                .map(at -> new Event(at, key, false, () -> doers.act(item, order.seed())))
                .stream();
    }

    private List<WorkItem> open() {
        List<WorkItem> all = new ArrayList<>();
        List<WorkItem> page;
        @Nullable String after = null;
        do {
            page = workItems.page(after, PAGE);
            all.addAll(page);
            after = page.isEmpty() ? null : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
        return all;
    }
}
