package io.duban.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.Visibility;
import io.duban.supervision.Light;
import io.duban.supervision.Lights;
import io.duban.task.TaskId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All tasks that somebody may see: where is the plan in trouble? */
@Component
public class Board {

    private static final int PAGE = 50;

    private final BoardRows rows;
    private final Lights lights;
    private final Clock clock;

    Board(BoardRows rows, Lights lights, Clock clock) {
        this.rows = rows;
        this.lights = lights;
        this.clock = clock;
    }

    /** In the order that the filter names. */
    public Slice<BoardTask> tasks(BoardFilter filter, Paging paging, Actor.Person who) {
        BoardKey key = BoardKey.read(paging.after(), filter.sort());
        BoardRows.Question question =
                new BoardRows.Question(filter, Visibility.of(who), key, BusinessTime.today(clock));
        return paging.slice(rows.tasks(question, paging.sizeOr(PAGE) + 1), PAGE, BoardKey::text);
    }

    /** The lights by section of what the filter's plan, unit, state and words leave. */
    public List<SectionCount> sections(BoardFilter filter, Actor.Person who) {
        return rows.sections(filter, Visibility.of(who));
    }

    /** Of one plan, or of all that the reader may see. */
    public List<UnitPunctuality> punctuality(@Nullable PlanId plan, Actor.Person who) {
        return rows.punctuality(plan, Visibility.of(who), BusinessTime.today(clock));
    }

    /** What these counts are made of, by due day. */
    public Slice<OwedStep> owed(OwedFilter filter, Paging paging, Actor.Person who) {
        BoardRows.Owed question =
                new BoardRows.Owed(filter, Visibility.of(who), OwedKey.read(paging.after()), BusinessTime.today(clock));
        return paging.slice(rows.owed(question, paging.sizeOr(PAGE) + 1), PAGE, OwedKey::text);
    }

    /** The lights of these tasks; one that was issued a moment ago may have none. */
    public Map<TaskId, Light> lights(List<BoardTask> tasks) {
        return tasks.isEmpty() ? Map.of() : lights.of(ids(tasks));
    }

    /** The years of these tasks, each by year. */
    public Map<TaskId, Map<Integer, TaskYearState>> years(List<BoardTask> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return rows.years(ids(tasks)).stream()
                .collect(groupingBy(
                        TaskYearState::taskId,
                        toMap(TaskYearState::year, state -> state, (one, other) -> one, TreeMap::new)));
    }

    private static List<TaskId> ids(List<BoardTask> tasks) {
        return tasks.stream().map(BoardTask::id).toList();
    }
}
